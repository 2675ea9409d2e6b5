import { describe, expect, it } from 'vitest';
import type { FoundRecord } from '../../../../src/search/engine/combine-evidence.ts';
import { liftInForce } from '../../../../src/search/engine/lift-in-force.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';

const found = (record: Partial<PlainRecord>, score: number, clauses: string[] = []): FoundRecord => ({
  id: record.url ?? '',
  record: { kind: 'clause', url: '', title: '', text: '', sections: [], ...record },
  score,
  ordered:
    record.kind === 'subject'
      ? {
          answers: [{ id: 'uptime', question: '', status: 'stated', text: '', clauses }],
          ...{ shown: 1, asked: true },
        }
      : undefined,
});
const today = found({ url: '/policy/2025-01-01/#s1-p1', until: '2026-12-31', key: 's1-p2' }, 1);
const later = found({ url: '/policy/first/#s1-p2', from: '2027-01-01' }, 2);
const other = found({ url: '/policy/first/#s1-p1' }, 9);
const scoreOn = (day: string, ...others: FoundRecord[]) => liftInForce([...others, today], day).at(-1)?.score ?? 0;

describe('liftInForce()', () => {
  it('puts what applies until a day just before the clause that takes its place', () => {
    expect(scoreOn('2026-12-31', later, other)).toBeGreaterThan(2);
    expect(scoreOn('2026-12-31', later, other)).toBeLessThan(2.1);
  });

  it('puts it just before a subject whose first answer cites that clause', () => {
    const subject = (clause: string) => found({ kind: 'subject', url: '/answers/uptime/' }, 3, [clause]);
    expect(scoreOn('2026-12-31', later, subject('s1-p2'))).toBeGreaterThan(3);
    expect(scoreOn('2026-12-31', later, subject('s1-p1'))).toBeLessThan(3);
  });

  it('keeps a score that is better anyway', () =>
    expect(scoreOn('2026-12-31', found({ url: '/policy/first/#s1-p2' }, 0.5))).toBe(1));

  it('puts what no longer applies lower', () => expect(scoreOn('2027-01-01', later)).toBe(0.5));

  it('puts the page of what was withdrawn lower on any day', () => {
    const page = found({ kind: 'page', url: '/policies/backup/', until: '2025-12-31' }, 1);
    expect(liftInForce([page], '').map(({ score }) => score)).toEqual([0.5]);
  });

  it('leaves the scores of what has no end', () =>
    expect(liftInForce([later, other], '2027-01-01').map(({ score }) => score)).toEqual([2, 9]));
});
