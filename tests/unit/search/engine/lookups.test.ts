import { describe, expect, it } from 'vitest';
import {
  conceptLookups,
  itemLookups,
  type Lookup,
  lookupWeights as weights,
  policyLookups,
  wordLookups,
} from '../../../../src/search/engine/lookups.ts';
import { facetToken, keyToken } from '../../../../src/search/engine/facet-token.ts';
import { itemPartToken, itemToken } from '../../../../src/search/engine/item-keys.ts';

const lookup = (token: string, weight: number): Lookup => ({ token, weight });

describe('conceptLookups()', () => {
  it('finds a concept in texts, headings, as a hint and in titles of policies, each with the factor', () =>
    expect(conceptLookups({ id: 'backup' }, 0.5)).toEqual([
      lookup(facetToken('concept', 'backup'), weights.concept * 0.5),
      lookup(facetToken('titleconcept', 'backup'), weights.titleConcept * 0.5),
      lookup(facetToken('hint', 'backup'), weights.hint * 0.5),
      lookup(facetToken('policyconcept', 'backup'), weights.policyConcept * 0.5),
    ]));
});

describe('wordLookups()', () => {
  it('finds a word as it is in texts, and its stem in headings and in titles of policies, each with the factor', () =>
    expect(wordLookups('backups', 2)).toEqual([
      lookup('backups', weights.word * 2),
      lookup(facetToken('title', 'backup'), weights.title * 2),
      lookup(facetToken('policytitle', 'backup'), weights.policyTitle * 2),
    ]));
});

describe('itemLookups()', () => {
  const both = (framework: string) => [
    lookup(itemToken('28.3', framework), 6),
    lookup(itemPartToken('28.3', framework), 3),
  ];

  it.each([
    ['all frameworks if none is named', undefined, both('')],
    ['all frameworks if the list of named ones is empty', [], both('')],
    ['each named framework', ['gdpr', 'dora'], [...both('gdpr'), ...both('dora')]],
  ])('finds an item, then its parts with half of the weight, in %s', (_, frameworks, lookups) =>
    expect(itemLookups('28.3', 6, frameworks)).toEqual(lookups),
  );
});

describe('policyLookups()', () => {
  it('finds what is in each policy, then what cites it', () =>
    expect(policyLookups(['access', 'backup'])).toEqual(
      ['access', 'backup'].flatMap((id) => [
        lookup(keyToken('policy', id), weights.policy),
        lookup(keyToken('number', id), weights.citesPolicy),
      ]),
    ));
});
