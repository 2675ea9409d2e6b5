import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../src/model/policy.ts';
import { factNames, statedFacts } from '../../../../src/search/records/policy-facts.ts';
import { policyOf } from './policies.ts';

const factsOf = (given: Partial<Revision>) => statedFacts(policyOf('policy', [given]).current);

describe('statedFacts()', () => {
  it.each([
    ['owner', { owner: 'Head of IT' }],
    ['approval', { approvedBy: 'The board' }],
    ['approval', { approvedOn: '2024-04-20' }],
    ['review', { nextReview: '2027-05-01' }],
    ['version', { version: '2.1' }],
    ['effect', { effectiveFrom: '2024-06-01' }],
  ] as [string, Partial<Revision>][])('returns %s for %j', (fact, given) => expect(factsOf(given)).toEqual([fact]));

  it('returns all facts that a company states, in one order', () =>
    expect(
      factsOf({
        ...{ version: '2.1', effectiveFrom: '2024-06-01', nextReview: '2027-05-01', approvedOn: '2024-04-20' },
        ...{ approvedBy: 'The board', owner: 'Head of IT' },
      }),
    ).toEqual(['owner', 'approval', 'review', 'version', 'effect']));

  it('returns none if a company states nothing beside the text', () => expect(factsOf({ reason: 'Why.' })).toEqual([]));
});

describe('factNames()', () => {
  it('has the words for each fact before and after “policy” and the title', () =>
    expect(factNames(['owner'], 'Rules')).toEqual([
      ...['policy owner', 'owner policy', 'Rules owner', 'owner Rules'],
      ...['policy owns', 'owns policy', 'Rules owns', 'owns Rules'],
      ...['policy responsible', 'responsible policy', 'Rules responsible', 'responsible Rules'],
    ]));

  it.each([
    ['approval', 'approval date policy'],
    ['review', 'Rules next review date'],
    ['review', 'next policy review'],
    ['review', 'next policy review due'],
    ['version', 'current version policy'],
    ['effect', 'policy in force'],
  ] as const)('has for the %s “%s”', (fact, name) => expect(factNames([fact], 'Rules')).toContain(name));

  it('has a form with “policy” in the middle only of the next review', () => {
    const names = factNames(['review', 'version'], 'Rules');
    expect(names.filter((name) => /^next policy /.test(name))).toHaveLength(4);
    expect(names.filter((name) => !/policy|Rules/.test(name))).toEqual([]);
  });

  it('has none without a fact', () => expect(factNames([], 'Rules')).toEqual([]));
});
