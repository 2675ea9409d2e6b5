import { type ConceptFinder, conceptFinder } from './concept-finder.ts';
import { wordCorrector } from './correct-words.ts';
import { customerWords } from './customer-words.ts';
import { frameworkFinder } from './framework-names.ts';
import { itemFinder, type NamedItem } from './named-item.ts';
import { namedPolicyPages, type NamedPages } from './named-policy-page.ts';
import { nameConcepts, nameToken } from './name-token.ts';
import { policyFinder, type PolicyMention } from './named-policy.ts';
import { namedSection } from './named-section.ts';
import { policyLookups } from './lookups.ts';
import { headingToken } from './policy-facets.ts';
import { itemPart, policySectionParts, type QueryPart, queryParts, sectionPart } from './query-parts.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

/** A query as the search understands it. */
export interface ParsedQuery {
  parts: QueryPart[];
  /** The item of a framework that it names. */
  item: NamedItem | undefined;
  /** The ids of the frameworks that it mentions beside other words. */
  frameworks: string[];
  /** The token of the whole query as a name. */
  name: string | undefined;
  /** Ids of the concepts that the query as a whole means. */
  nameConcepts: string[];
  /** The query with its typos corrected; empty if it names a section or has no known word. */
  text: string;
  /** The pages of policies that it consists of the names of. */
  pages: NamedPages;
  /** The tokens of the sections that it names by their heading, beside their policy. */
  headings: string[];
  /** Ids of the policies that it names by their title. */
  policies: string[];
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

/** Parses a query; without `items`, its numbers name no item of a framework. */
export type QueryParser = (query: string, options?: { items?: boolean }) => ParsedQuery;

/**
 * Returns a function that parses queries: it corrects their words, drops stop words and finds the concepts they mention.
 * `isKnown` returns whether a stem is known besides those of the vocabulary.
 */
export function queryParser(vocabulary: Vocabulary, isKnown?: (stem: string) => boolean): QueryParser {
  const correctWords = wordCorrector(vocabulary, isKnown);
  const findConcepts = conceptFinder(vocabulary.concepts);
  const understand = wordReader(vocabulary, findConcepts);
  const policies = policyFinder(vocabulary.policies ?? []);
  const findItem = itemFinder(vocabulary.frameworks ?? []);
  const findFramework = frameworkFinder(vocabulary.frameworks ?? []);
  return (typed, { items = true } = {}) => {
    const section = namedSection(typed);
    const inPolicy = section ? undefined : policies.section(typed);
    const numbered = section ? [sectionPart(section)] : inPolicy && policySectionParts(inPolicy.policies, inPolicy);
    // a query that names a section has no other words
    const query = numbered ? '' : typed;
    const item = items ? findItem(query) : undefined;
    const { words, text, ...corrections } = correctWords(item?.rest ?? query);
    const mention = policies.mention(words);
    const { parts, ...marked } = understand(words, mention);
    return {
      ...corrections,
      ...marked,
      parts: numbered ?? [...(item ? [itemPart(item)] : []), ...parts],
      item,
      frameworks: item ? [] : (findFramework(query)?.frameworks ?? []),
      // a section may be called as an item is: Article 28
      name: isPhrase(words, findConcepts) ? undefined : nameToken(item ? tokensOf(query) : words),
      nameConcepts: nameConcepts(words, findConcepts),
      pages: namedPolicyPages(words, policies),
      headings: mention ? headingTokens(words, mention) : [],
      policies: mention?.policies ?? [],
      // a title may have such words too
      isSentence: words.some((word, index) => isStopWord(word) && !(mention && isInside(index, mention))),
      text: parts.length > 0 ? customerWords(text.split(' ')).join(' ') : '',
    };
  };
}

/** Returns a function that returns the parts of words, and what is marked; words that name a policy are one part. */
function wordReader({ concepts }: Vocabulary, findConcepts: ConceptFinder) {
  const conceptsById = new Map(concepts.map((concept) => [concept.id, concept]));
  const partsOf = (words: readonly string[]) => queryParts(words, findConcepts(words), conceptsById);
  const namePart = (words: readonly string[], { policies, start, ownEnd }: PolicyMention): QueryPart => {
    const own = words.slice(start, ownEnd);
    const ownParts = partsOf(own);
    return {
      words: own.join(' '),
      lookups: [...policyLookups(policies), ...ownParts.flatMap(({ lookups }) => lookups)],
      typed: ownParts.flatMap(({ typed = [] }) => typed),
    };
  };
  return (
    words: readonly string[],
    mention: PolicyMention | undefined,
  ): Pick<ParsedQuery, 'parts' | 'stems' | 'concepts'> => {
    const parts = mention
      ? [namePart(words, mention), ...partsOf(words.slice(0, mention.start)), ...partsOf(words.slice(mention.end))]
      : partsOf(words);
    const marked = new Set(findConcepts(words).flatMap(({ weak, concept }) => (weak ? [] : [concept])));
    const stems = new Set(words.filter((word) => !isStopWord(word)).map(stemOf));
    return { parts, stems, concepts: [...marked] };
  };
}

/** Returns the tokens of the sections of policies whose heading or label is all that the words say besides. */
function headingTokens(words: readonly string[], { policies, start, end }: PolicyMention): string[] {
  const name = nameToken([...words.slice(0, start), ...words.slice(end)]);
  return name === undefined ? [] : policies.map((policy) => headingToken(policy, name));
}

/**
 * Returns whether the only word that is not common means something else with those around it: “can we audit you” names no
 * “Audits”, but a “list of subprocessors” is one of “subprocessors”.
 */
function isPhrase(words: readonly string[], findConcepts: ConceptFinder): boolean {
  const isTelling = (index: number) => isStopWord(words[index] ?? '') && !listWords.has(words[index] ?? '');
  return (
    words.filter((word) => !isStopWord(word)).length === 1 &&
    findConcepts(words).some(({ weak, start, end }) => !weak && (isTelling(start) || isTelling(end - 1)))
  );
}

/** The common words that ask for all of something. */
const listWords: ReadonlySet<string> = new Set(['list', 'of', 'all', 'your']);

function isInside(index: number, { start, end }: PolicyMention): boolean {
  return start <= index && index < end;
}
