import { type ConceptFinder, conceptFinder } from './concept-finder.ts';
import { wordCorrector } from './correct-words.ts';
import { namedItem } from './item-keys.ts';
import { nameConcepts, nameToken } from './name-token.ts';
import { namedSection } from './named-section.ts';
import { itemPart, type QueryPart, queryParts, sectionPart } from './query-parts.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf } from './tokens.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** A query as the search understands it. */
export interface ParsedQuery {
  parts: QueryPart[];
  /** The token of the whole query as a name. */
  name: string | undefined;
  /** Ids of the concepts that the query as a whole means. */
  nameConcepts: string[];
  /** The query with its typos corrected; empty if it names a section or has no known word. */
  text: string;
  /** Whether it is more than keywords: it has words that are too common to search for. */
  isSentence: boolean;
  /** Whether every word was known as it was typed. */
  isKnown: boolean;
  /** Corrected words: typed → corrected. */
  corrected: Map<string, string>;
  /** Words that neither match nor begin a known word. */
  unknown: string[];
  /** Stems to mark in excerpts. */
  stems: Set<string>;
  /** Concepts whose phrases are marked in excerpts. */
  concepts: Concept[];
}

/**
 * Returns a function that parses queries: it corrects their words, drops stop words and finds the concepts they mention.
 * `isKnown` returns whether a stem is known besides those of the vocabulary.
 */
export function queryParser(
  vocabulary: Vocabulary,
  isKnown?: (stem: string) => boolean,
): (query: string) => ParsedQuery {
  const correctWords = wordCorrector(vocabulary, isKnown);
  const findConcepts = conceptFinder(vocabulary.concepts);
  const conceptsById = new Map(vocabulary.concepts.map((concept) => [concept.id, concept]));
  return (query) => {
    const section = namedSection(query);
    if (section) return { ...nothing(), parts: [sectionPart(section)] };
    const item = namedItem(query);
    const { words, text, ...corrections } = correctWords(item?.rest ?? query);
    const { parts, ...marked } = understand(words, findConcepts, conceptsById);
    const rest = {
      ...corrections,
      ...marked,
      name: nameToken(words),
      nameConcepts: nameConcepts(words, findConcepts),
      isSentence: words.some(isStopWord),
      text: parts.length > 0 ? text : '',
    };
    return { ...rest, parts: item ? [itemPart(item.key), ...parts] : parts };
  };
}

function nothing(): ParsedQuery {
  const marked = { stems: new Set<string>(), concepts: [] };
  return {
    parts: [],
    name: undefined,
    nameConcepts: [],
    isSentence: false,
    isKnown: true,
    text: '',
    corrected: new Map(),
    unknown: [],
    ...marked,
  };
}

function understand(
  words: readonly string[],
  findConcepts: ConceptFinder,
  conceptsById: ReadonlyMap<string, Concept>,
): Pick<ParsedQuery, 'parts' | 'stems' | 'concepts'> {
  const matches = findConcepts(words);
  const parts = queryParts(words, matches, conceptsById);
  const concepts = new Set(matches.filter(({ weak }) => !weak).map(({ concept }) => concept));
  const stems = new Set(words.filter((word) => !isStopWord(word)).map(stemOf));
  return { parts, stems, concepts: [...concepts] };
}
