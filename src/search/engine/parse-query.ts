import { type ConceptFinder, conceptFinder } from './concept-finder.ts';
import { wordCorrector } from './correct-words.ts';
import { namedItem } from './item-keys.ts';
import { lookupWeights } from './lookups.ts';
import { namedSection } from './named-section.ts';
import { itemPart, type QueryPart, queryParts, sectionPart } from './query-parts.ts';
import { questionToken } from './question-token.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** A query as the search understands it. */
export interface ParsedQuery {
  parts: QueryPart[];
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that neither match nor begin a known word. */
  unknown: string[];
  /** Stems to mark in excerpts. */
  stems: Set<string>;
  /** Concepts whose phrases are marked in excerpts. */
  concepts: Concept[];
}

/** Returns a function that parses queries: it corrects their words, drops stop words and finds the concepts they mention. */
export function queryParser(vocabulary: Vocabulary): (query: string) => ParsedQuery {
  const correctWords = wordCorrector(vocabulary);
  const findConcepts = conceptFinder(vocabulary.concepts);
  const conceptsById = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  return (query) => {
    const section = namedSection(query);
    if (section) {
      return { parts: [sectionPart(section)], corrected: new Map(), unknown: [], stems: new Set(), concepts: [] };
    }
    const item = namedItem(query);
    const { words, ...corrections } = correctWords(item?.rest ?? query);
    const { parts, ...marked } = understand(words, findConcepts, conceptsById);
    return { ...corrections, ...marked, parts: item ? [itemPart(item.key), ...parts] : parts };
  };
}

function understand(
  words: readonly string[],
  findConcepts: ConceptFinder,
  conceptsById: ReadonlyMap<string, Concept>,
): Pick<ParsedQuery, 'parts' | 'stems' | 'concepts'> {
  const matches = findConcepts(words);
  const [first, ...others] = queryParts(words, matches, conceptsById);
  const question = questionToken(words);
  const concepts = new Set(matches.filter(({ weak }) => !weak).map(({ concept }) => concept));
  const stems = new Set(words.filter((word) => !isStopWord(word)).map(stemOf));
  return { parts: first ? [withQuestion(first, question), ...others] : [], stems, concepts: [...concepts] };
}

/** Adds the lookup of the whole question to a part; the record earns it once. */
function withQuestion(part: QueryPart, token: string | undefined): QueryPart {
  if (!token) return part;
  return { ...part, lookups: [...part.lookups, { token, weight: lookupWeights.question }] };
}
