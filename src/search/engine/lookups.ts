import { facetToken, keyToken } from './facet-token.ts';
import { itemPartToken, itemToken } from './item-keys.ts';
import { stemOf } from './tokens.ts';
import type { Concept } from './vocabulary.ts';

/** A token to look up in the index, and the weight of a match. */
export interface Lookup {
  token: string;
  weight: number;
}

/** The weights of matches, by the kind of lookup. */
export const lookupWeights = {
  concept: 2.2,
  titleConcept: 1.7,
  hint: 0.8,
  word: 1,
  title: 0.9,
  // the title of a policy stands above all its clauses
  policyConcept: 0.9,
  policyTitle: 0.5,
  policy: 2.5,
  citesPolicy: 1.2,
  clause: 9,
  section: 6,
  // entries that cite the section come after its own clauses
  number: 2,
  item: 6,
  // below the policy's own section of the same number
  itemOfNumber: 1,
  // factors: what a related or a merely possible concept counts of the concept itself
  related: 0.45,
  weak: 0.45,
  // factor: what the words of a concept's phrase count together
  phrase: 0.9,
};

/** Returns the lookups of a concept: in a record's text, in its heading, as a mere possibility, and in its policy's title. */
export function conceptLookups({ id }: Pick<Concept, 'id'>, factor: number): Lookup[] {
  return [
    { token: facetToken('concept', id), weight: lookupWeights.concept * factor },
    { token: facetToken('titleconcept', id), weight: lookupWeights.titleConcept * factor },
    { token: facetToken('hint', id), weight: lookupWeights.hint * factor },
    { token: facetToken('policyconcept', id), weight: lookupWeights.policyConcept * factor },
  ];
}

/** Returns the lookups of a framework item by its key, in some frameworks or in all: the item itself, then the parts of what the key names. */
export function itemLookups(key: string, weight: number, frameworks: readonly string[] = []): Lookup[] {
  return (frameworks.length > 0 ? frameworks : ['']).flatMap((framework) => [
    { token: itemToken(key, framework), weight },
    { token: itemPartToken(key, framework), weight: weight / 2 },
  ]);
}

/** Returns the lookups of policies: what is in them, then what cites them. */
export function policyLookups(policies: readonly string[]): Lookup[] {
  return policies.flatMap((id) => [
    { token: keyToken('policy', id), weight: lookupWeights.policy },
    { token: keyToken('number', id), weight: lookupWeights.citesPolicy },
  ]);
}

/** Returns the lookups of a word: in a record's text, in its heading, and in its policy's title. */
export function wordLookups(word: string, factor: number): Lookup[] {
  return [
    { token: word, weight: lookupWeights.word * factor },
    { token: facetToken('title', stemOf(word)), weight: lookupWeights.title * factor },
    { token: facetToken('policytitle', stemOf(word)), weight: lookupWeights.policyTitle * factor },
  ];
}
