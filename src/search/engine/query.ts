import { itemToken, namedItem } from './item-keys.ts';
import { questionToken } from './question-token.ts';
import { clauseToken, type NamedSection, namedSection } from './section-query.ts';
import { completion, mendSpelling, sameBeginning } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { fieldToken, stemOf, tokensOf } from './tokens.ts';
import { type Concept, type ConceptFinder, conceptFinder, type Vocabulary } from './vocabulary.ts';

/** One thing to look up in the index: a word or a field token, and what a record earns that has it. */
export interface Ask {
  token: string;
  weight: number;
}

/** A part of the query that carries one meaning, with all the ways to find it; a record earns its best one. */
export interface Unit {
  /** The words as they were understood. */
  words: string;
  asks: Ask[];
}

/** A query as it was understood. */
export interface ReadQuery {
  units: Unit[];
  /** Words that were taken for others: typed → understood. */
  mended: Map<string, string>;
  /** Words that nothing has, and that no known word begins with. */
  unknown: string[];
  /** Stems to mark in excerpts. */
  stems: Set<string>;
  concepts: Concept[];
}

const weights = {
  concept: 2.2,
  titleConcept: 1.7,
  hint: 0.8,
  word: 1,
  title: 0.9,
  // the query is what an answer is asked for, word for word
  asked: 3,
  clause: 9,
  section: 6,
  // answers that cite the section come after its clauses
  number: 2,
  item: 6,
  // the policy's own section of that number comes first
  itemOfNumber: 1,
  related: 0.45,
  weak: 0.45,
};

/** Makes a function that reads a query: mends its spelling, drops what carries no meaning, finds its concepts. */
export function queryReader(vocabulary: Vocabulary): (query: string) => ReadQuery {
  const findConcepts = conceptFinder(vocabulary.concepts);
  const known = new Set(vocabulary.lexicon.flatMap((word) => [word, stemOf(word)]));
  const foreign = vocabulary.concepts.flatMap((concept) => concept.foreign).filter((term) => !term.includes(' '));
  const abroad = foreignWords(vocabulary);
  const byId = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  return (query) => {
    const mended = new Map<string, string>();
    const unknown: string[] = [];
    const section = namedSection(query);
    if (section) return { units: [sectionUnit(section)], mended, unknown, concepts: [], stems: new Set() };
    const item = namedItem(query);
    const tokens = tokensOf(item?.rest ?? query).flatMap((token) => {
      if (isStopWord(token) || known.has(token) || known.has(stemOf(token)) || /\d/.test(token)) return token;
      const foreignWord = sameBeginning(token, foreign);
      const completed = foreignWord ? undefined : completion(token, vocabulary.lexicon);
      const better = foreignWord ?? completed ?? mendSpelling(token, vocabulary.lexicon, abroad);
      if (!better) {
        if (vocabulary.lexicon.some((word) => word.startsWith(token))) return token;
        // an index may take what it lacks for a word that begins alike
        unknown.push(token);
        return [];
      }
      // a word that is still being typed is no mistake
      if (!completed) mended.set(token, better);
      return better;
    });
    const understood = understand(tokens, findConcepts, byId);
    if (!item) return { mended, unknown, ...understood };
    const unit: Unit = { words: item.key, asks: itemAsks(item.key, weights.item) };
    return { mended, unknown, ...understood, units: [unit, ...understood.units] };
  };
}

function understand(
  tokens: readonly string[],
  findConcepts: ConceptFinder,
  byId: ReadonlyMap<string, Concept>,
): Omit<ReadQuery, 'mended' | 'unknown'> {
  const found = findConcepts(tokens);
  const units: Unit[] = [];
  const spans = new Map<string, { start: number; end: number; asks: Ask[] }>();
  for (const { concept, start, end, weak } of found) {
    const key = `${start}-${end}`;
    const span = spans.get(key) ?? { start, end, asks: [] };
    const factor = weak ? weights.weak : 1;
    span.asks.push(...conceptAsks(concept, factor));
    concept.related.forEach((id, index) => {
      const related = byId.get(id);
      // the ones named first are meant first
      if (related) span.asks.push(...conceptAsks(related, (factor * weights.related) / (1 + index / 3)));
    });
    spans.set(key, span);
  }
  const covered = new Set<number>();
  for (const { start, end, asks } of spans.values()) {
    const words = tokens.slice(start, end);
    for (let i = start; i < end; i++) covered.add(i);
    units.push({
      words: words.join(' '),
      asks: [...asks, ...words.filter(carriesMeaning).flatMap((word) => wordAsks(word, 0.9 / words.length))],
    });
  }
  tokens.forEach((token, index) => {
    if (!covered.has(index) && carriesMeaning(token)) units.push({ words: token, asks: wordAsks(token, 1) });
  });
  const asked = questionToken(tokens);
  if (asked) units[0]?.asks.push({ token: asked, weight: weights.asked });
  const concepts = [...new Set(found.filter(({ weak }) => !weak).map(({ concept }) => concept))];
  return { units, concepts, stems: new Set(tokens.filter(carriesMeaning).map(stemOf)) };
}

/** Words that only terms of other languages have. */
function foreignWords({ concepts, lexicon }: Vocabulary): Set<string> {
  const words = (phrases: readonly string[]) => phrases.flatMap((phrase) => phrase.split(' '));
  const english = new Set(concepts.flatMap(({ terms, weak }) => words([...terms, ...weak])));
  const foreign = new Set(words(concepts.flatMap((concept) => concept.foreign)));
  return new Set(lexicon.filter((word) => foreign.has(stemOf(word)) && !english.has(stemOf(word))));
}

function carriesMeaning(token: string): boolean {
  return !isStopWord(token);
}

function conceptAsks({ id }: Concept, factor: number): Ask[] {
  return [
    { token: fieldToken('concept', id), weight: weights.concept * factor },
    { token: fieldToken('titleconcept', id), weight: weights.titleConcept * factor },
    { token: fieldToken('hint', id), weight: weights.hint * factor },
  ];
}

function sectionUnit({ number, clause, word }: NamedSection): Unit {
  const asks = [
    { token: fieldToken('section', number), weight: weights.section },
    { token: fieldToken('number', number), weight: weights.number },
  ];
  if (clause) asks.unshift({ token: clauseToken(number, clause), weight: weights.clause });
  // a bare number and a clause can also be those of a framework
  else if (!word || word === 'clause') asks.push(...itemAsks(number, weights.itemOfNumber));
  return { words: number, asks };
}

function itemAsks(key: string, weight: number): Ask[] {
  return [
    { token: itemToken(key), weight },
    { token: itemToken(key, true), weight: weight / 2 },
  ];
}

function wordAsks(word: string, factor: number): Ask[] {
  return [
    { token: word, weight: weights.word * factor },
    { token: fieldToken('title', stemOf(word)), weight: weights.title * factor },
  ];
}
