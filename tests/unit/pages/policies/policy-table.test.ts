import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/library/library-types.ts';
import { filledColumns, policyGroups } from '../../../../src/pages/policies/_policy-table.ts';
import { policy } from '../../exports/tiny-policy.ts';

const day = '2026-11-23';
const policyOf = (id: string, facts: Partial<Policy['current']> = {}, rest: Partial<Policy> = {}): Policy => ({
  ...policy,
  ...{ id, title: id },
  current: { ...policy.current, policy: id, ...facts },
  ...rest,
});
const terms = policyOf('terms', { version: '3' }, { kind: 'terms' });
const access = policyOf('access', {
  version: '2.1',
  owner: 'Head of security',
  approvedOn: '2024-05-20',
  nextReview: '2027-03-01',
  effectiveFrom: '2024-06-01',
});
const bare = policyOf('bare');
const withdrawn = policyOf('old', { owner: 'Nobody' }, { withdrawn: { on: '2025-01-01' } });

describe('policyGroups()', () => {
  it('returns the policies by their kind, policies first, without those that are withdrawn', () => {
    const groups = policyGroups({ policies: [terms, access, bare, withdrawn] }, day);
    expect(groups.map(({ kind, rows }) => [kind, rows.map((row) => row.policy.id)])).toEqual([
      ['policy', ['access', 'bare']],
      ['terms', ['terms']],
    ]);
  });

  it('has the words of each column of words, and none for what a company does not give', () => {
    const [group] = policyGroups({ policies: [access, bare] }, day);
    expect(group?.rows.map(({ cells }) => cells)).toEqual([
      {
        version: '2.1',
        approved: '20 May 2024',
        nextReview: '1 March 2027',
        owner: 'Head of security',
        revisions: '2',
      },
      {
        version: undefined,
        approved: undefined,
        nextReview: undefined,
        owner: undefined,
        revisions: '2',
      },
    ]);
  });
});

describe('filledColumns()', () => {
  it('leaves out the columns that no policy has words for', () => {
    expect(filledColumns(policyGroups({ policies: [bare, terms, withdrawn] }, day))).toEqual([
      'version',
      'inForce',
      'revisions',
    ]);
  });

  it('keeps a column that one policy has words for', () => {
    expect(filledColumns(policyGroups({ policies: [bare, access] }, day))).toEqual([
      'version',
      'approved',
      'inForce',
      'nextReview',
      'owner',
      'revisions',
    ]);
  });
});
