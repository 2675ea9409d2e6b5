import { facetToken } from './facet-token.ts';
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

/** Returns the lookups of a concept: in a record's heading, in its text, and as a mere possibility. */
export function conceptLookups({ id }: Concept, factor: number): Lookup[] {
  return [
    { token: facetToken('concept', id), weight: lookupWeights.concept * factor },
    { token: facetToken('titleconcept', id), weight: lookupWeights.titleConcept * factor },
    { token: facetToken('hint', id), weight: lookupWeights.hint * factor },
  ];
}

/** Returns the lookups of a framework item by its key: the item itself, then the parts of what the key names. */
export function itemLookups(key: string, weight: number): Lookup[] {
  return [
    { token: itemToken(key), weight },
    { token: itemPartToken(key), weight: weight / 2 },
  ];
}

/** Returns the lookups of a word: in a record's text and in its heading. */
export function wordLookups(word: string, factor: number): Lookup[] {
  return [
    { token: word, weight: lookupWeights.word * factor },
    { token: facetToken('title', stemOf(word)), weight: lookupWeights.title * factor },
  ];
}
