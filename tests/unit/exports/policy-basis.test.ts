import { describe, expect, it } from 'vitest';
import {
  basisInWords,
  newestRevision,
  onlyPolicy,
  policiesInForce,
  policyBasis,
  quotablePolicies,
} from '../../../src/exports/policy-basis.ts';
import type { Policy } from '../../../src/library/library-types.ts';
import { policy } from './tiny-policy.ts';

const other = (id: string, date: string, more: Partial<Policy> = {}): Policy => ({
  ...{ ...policy, id, title: `The ${id} policy` },
  current: { ...policy.current, policy: id, date },
  ...more,
});
const access = other('access', '2024-05-01-2');
const gone = other('gone', '2026-01-01', { withdrawn: { on: '2026-02-01' } });
const several: { policies: [Policy, ...Policy[]] } = { policies: [policy, access, gone] };
const single: { policies: [Policy, ...Policy[]] } = { policies: [access] };

it.each([
  ['has a policy up to the day before it is withdrawn', '2026-01-31', ['policy', 'access', 'gone']],
  ['leaves out a policy from the day on which it is withdrawn', '2026-02-01', ['policy', 'access']],
])('policiesInForce() %s', (_, day, ids) => {
  expect(policiesInForce(several, day).map(({ id }) => id)).toEqual(ids);
});

it('quotablePolicies() leaves out a policy whose withdrawal is known, whatever the day', () => {
  expect(quotablePolicies(several).map(({ id }) => id)).toEqual(['policy', 'access']);
});

it('onlyPolicy() is the policy of a company with one, whatever its folder is called', () => {
  expect(onlyPolicy(single)?.id).toBe('access');
  expect(onlyPolicy(several)).toBeUndefined();
});

describe('newestRevision()', () => {
  it('is the newest of the policies in force, the second of a day after the first', () => {
    expect(newestRevision(several)).toBe('2024-05-01-2');
    expect(newestRevision({ policies: [policy] })).toBe('2024-05-01');
    expect(newestRevision({ policies: [access, policy, gone] })).toBe('2024-05-01-2');
  });

  it('is that of the first policy if all were withdrawn', () => {
    expect(newestRevision({ policies: [gone] })).toBe('2026-01-01');
  });
});

describe('policyBasis()', () => {
  it('names the revision of the only policy, with its permalink', () => {
    expect(policyBasis(single)).toEqual({
      before: 'The policy: “Security policy”, ',
      words: 'revision of 1 May 2024 (2)',
      path: '/policies/access/2024-05-01-2/',
    });
    expect(basisInWords(single)).toBe('“Security policy”, revision of 1 May 2024 (2)');
  });

  it('names the number of several policies in force, with the list of them', () => {
    const { before, words, path } = policyBasis(several);
    expect([before, path]).toEqual(['Policies: ', '/policies/']);
    expect(words).toContain('2');
    expect(basisInWords(several)).toBe(words);
  });
});
