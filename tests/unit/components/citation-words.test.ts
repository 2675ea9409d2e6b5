import { describe, expect, it } from 'vitest';
import { clauseLabels } from '../../../src/components/clause-labels.ts';
import { saidIn } from '../../../src/components/said-in.ts';
import type { Citation } from '../../../src/model/quote.ts';

const cite = (policy: string, policyTitle: string, clause: string, isNamed = true): Citation => ({
  ...{ policy, policyTitle, date: '2024-05-01', section: 'one', number: '1', title: 'One' },
  ...{ clause, quote: 'words', label: isNamed ? `${policyTitle} §1 ${clause}` : `§1 ${clause}` },
});
const access = (clause: string) => cite('access', 'Access control policy', clause);
const backup = (clause: string) => cite('backup', 'Backup policy', clause);
const only = (clause: string) => cite('policy', 'Security policy', clause, false);

describe('clauseLabels()', () => {
  it('names each policy before the first of its clauses in a row', () => {
    expect(clauseLabels([access('¶1'), access('¶2'), backup('¶1'), access('¶3')])).toEqual([
      'Access control policy §1 ¶1',
      '§1 ¶2',
      'Backup policy §1 ¶1',
      'Access control policy §1 ¶3',
    ]);
  });

  it('never names the only policy of a company', () => {
    expect(clauseLabels([only('¶1'), only('¶2')])).toEqual(['§1 ¶1', '§1 ¶2']);
  });
});

describe('saidIn()', () => {
  it.each([
    ['the only policy', [only('¶1'), only('¶2')], 'What the policy says'],
    ['one of several', [access('¶1'), access('¶2')], 'What “Access control policy” says'],
    ['more than one of several', [access('¶1'), backup('¶1')], 'What the policies say'],
  ])('introduces quotes of %s', (_name, citations, expected) => {
    expect(saidIn(citations)).toBe(expected);
  });
});
