import type { ConceptMatch } from './concept-finder.ts';
import { clauseToken, facetToken, keyToken } from './facet-token.ts';
import { conceptLookups, itemLookups, type Lookup, lookupWeights, policyLookups, wordLookups } from './lookups.ts';
import type { NamedItem } from './named-item.ts';
import type { NamedSection } from './named-section.ts';
import { placeKey } from './place-key.ts';
import { clauseKeyToken } from './policy-facets.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept } from './vocabulary.ts';

/** A part of a query that carries one meaning: its words as they were understood, and every way to find it. */
export interface QueryPart {
  words: string;
  lookups: Lookup[];
  /** The ids of the concepts that it means, if its words can mean nothing else. */
  concepts?: string[];
  /** The tokens by which a record has each of its words as they were typed. */
  typed?: string[][];
}

/**
 * Returns the parts of a query's words: first one for each phrase that means a concept, then one for each other word
 * that is no stop word.
 */
export function queryParts(
  words: readonly string[],
  matches: readonly ConceptMatch[],
  conceptsById: ReadonlyMap<string, Concept>,
): QueryPart[] {
  const phrases = new Map<string, ConceptMatch[]>();
  for (const match of matches) {
    const span = `${match.start}-${match.end}`;
    phrases.set(span, [...(phrases.get(span) ?? []), match]);
  }
  const covered = new Set(
    matches.flatMap(({ start, end }) => words.slice(start, end).map((_, offset) => start + offset)),
  );
  const others = words.filter((word, index) => !covered.has(index) && !isStopWord(word));
  return [
    ...[...phrases.values()].map((phrase) => phrasePart(words, phrase, conceptsById)),
    ...others.map((word) => ({ words: word, lookups: wordLookups(word, 1), typed: [typedTokens(word)] })),
  ];
}

/**
 * Returns the only part of a query that names a section. It finds the section's clauses first, then the records that
 * cite it.
 */
export function sectionPart({ number, clause, word }: NamedSection): QueryPart {
  const lookups = [
    { token: facetToken('section', number), weight: lookupWeights.section },
    { token: facetToken('number', number), weight: lookupWeights.number },
  ];
  if (clause) lookups.unshift({ token: clauseToken(number, clause), weight: lookupWeights.clause });
  // standards number their clauses too, and a bare number may be any framework's
  else if (!word || word === 'clause') lookups.push(...itemLookups(number, lookupWeights.itemOfNumber));
  return { words: number, lookups };
}

/**
 * Returns the parts of a query that names a section of policies. They find the section's clauses first, then the records
 * that cite it, then the policies.
 */
export function policySectionParts(policies: readonly string[], { number, clause }: NamedSection): QueryPart[] {
  const keys = policies.map((policy) => placeKey(policy, number));
  const lookups = keys.flatMap((key) => [
    ...(clause ? [{ token: clauseKeyToken(key, clause), weight: lookupWeights.clause }] : []),
    { token: keyToken('section', key), weight: lookupWeights.section },
    { token: keyToken('number', key), weight: lookupWeights.number },
  ]);
  return [
    { words: number, lookups },
    { words: '', lookups: policyLookups(policies) },
  ];
}

/** Returns the part of a query that names an item of a framework, by the item's key. */
export function itemPart({ key, frameworks }: Pick<NamedItem, 'key' | 'frameworks'>): QueryPart {
  return { words: key, lookups: itemLookups(key, lookupWeights.item, frameworks) };
}

function phrasePart(
  words: readonly string[],
  matches: readonly ConceptMatch[],
  conceptsById: ReadonlyMap<string, Concept>,
): QueryPart {
  const [{ start, end } = { start: 0, end: 0 }] = matches;
  const phrase = words.slice(start, end);
  const meaningful = phrase.filter((word) => !isStopWord(word));
  return {
    words: phrase.join(' '),
    concepts: matches.flatMap(({ concept, weak }) => (weak ? [] : [concept.id])),
    lookups: [
      ...matches.flatMap((match) => matchLookups(match, conceptsById)),
      ...meaningful.flatMap((word) => wordLookups(word, lookupWeights.phrase / phrase.length)),
    ],
    typed: meaningful.map(typedTokens),
  };
}

function typedTokens(word: string): string[] {
  return wordLookups(word, 1).map(({ token }) => token);
}

function matchLookups({ concept, weak }: ConceptMatch, conceptsById: ReadonlyMap<string, Concept>): Lookup[] {
  const factor = weak ? lookupWeights.weak : 1;
  const related = concept.related.flatMap((id, index) => {
    const other = conceptsById.get(id);
    return other ? conceptLookups(other, (factor * lookupWeights.related) / (1 + index / 3)) : [];
  });
  return [...conceptLookups(concept, factor), ...related];
}
