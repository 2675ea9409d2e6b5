import { describe, expect, it } from 'vitest';
import { clausesAhead } from '../../../src/model/clauses-ahead.ts';
import type { Revision } from '../../../src/model/policy.ts';

/** A sealed revision with one section that has these clauses. */
function revision(date: string, texts: readonly string[], more: Partial<Revision> = {}): Revision {
  const clauses = texts.map((text, index) => ({
    ...{ id: `s1-p${index + 1}`, label: `§1 ¶${index + 1}`, ordinal: index + 1, kind: 'paragraph' as const },
    ...{ text, html: text, list: null, inNote: false, links: [] },
  }));
  const section = { id: 'end', number: '1', title: 'End', clauses, html: '', source: '' };
  return {
    ...{ policy: 'terms', date, sealed: true, title: 'Terms', publishedAt: date, summary: '', sections: [section] },
    ...more,
  };
}

const kept = 'Either side may end the contract.';
const for30 = 'After the end, the customer can fetch its data for 30 days.';
const for60 = 'After the end, the customer can fetch its data for 60 days.';
const day = '2026-11-15';
const now = revision('2025-01-13', [kept, for30]);
const ahead = revision('2026-11-02', [kept, for60, 'Whoever leaves returns the keys.'], {
  effectiveFrom: '2027-01-01',
});

/** What is ahead in the first of these revisions: the id of each clause, its day, and the revision and the clause until then. */
function aheadIn(of: Revision, revisions: Revision[], { on = day, withdrawn = '' } = {}): string[] {
  const policy = { revisions, ...(withdrawn ? { withdrawn: { on: withdrawn } } : {}) };
  return [...clausesAhead(policy, of, on)].map(([id, { from, until }]) =>
    [id, from, ...(until ? [until.revision.date, until.clause.label] : [])].join(' '),
  );
}

describe('clausesAhead', () => {
  it('returns from when the words of a changed clause apply, with the clause until then, and of a new one', () => {
    expect(aheadIn(ahead, [ahead, now])).toEqual(['s1-p2 2027-01-01 2025-01-13 §1 ¶2', 's1-p3 2027-01-01']);
  });

  it('follows a clause to another place, whose words apply already', () => {
    const moved = revision('2026-11-02', ['The service is new here.', kept, for30], { effectiveFrom: '2027-01-01' });
    expect(aheadIn(moved, [moved, now])).toEqual(['s1-p1 2027-01-01']);
  });

  it.each([
    ['2026-12-31', 2],
    ['2027-01-01', 0],
  ])('counts the day of the revision as its first: on %s, %i clauses are ahead', (on, count) => {
    expect(aheadIn(ahead, [ahead, now], { on })).toHaveLength(count);
  });

  it('returns every clause if nothing applies until then', () => {
    expect(aheadIn(ahead, [ahead])).toEqual(['s1-p1 2027-01-01', 's1-p2 2027-01-01', 's1-p3 2027-01-01']);
  });

  it.each([
    ['is in force', now, [ahead, now], {}],
    ['is withdrawn before it comes into force', ahead, [ahead, now], { withdrawn: '2026-12-01' }],
    ['is withdrawn on the day', ahead, [ahead, now], { withdrawn: '2027-01-01' }],
    ['is a draft', { ...ahead, sealed: false }, [now], {}],
    ['is overtaken by a later one', ahead, [revision('2026-11-03', [kept, for60]), ahead, now], {}],
    [
      'is overtaken on the same day',
      ahead,
      [revision('2026-11-03', [kept], { effectiveFrom: '2027-01-01' }), ahead, now],
      {},
    ],
  ])('returns none of a revision that %s', (_, of, revisions, options) => {
    expect(aheadIn(of, revisions, options)).toEqual([]);
  });

  it('returns those of a policy that is withdrawn after it has come into force', () => {
    expect(aheadIn(ahead, [ahead, now], { withdrawn: '2027-01-02' })).toHaveLength(2);
  });

  it('goes through all revisions to come: words apply from the first that has them, and until then those before it', () => {
    const last = revision('2026-11-10', [kept, for60, 'Whoever leaves returns all keys.'], {
      effectiveFrom: '2027-03-01',
    });
    expect(aheadIn(last, [last, ahead, now])).toEqual([
      's1-p2 2027-01-01 2025-01-13 §1 ¶2',
      's1-p3 2027-03-01 2026-11-02 §1 ¶3',
    ]);
    expect(aheadIn(ahead, [last, ahead, now])).toEqual(['s1-p2 2027-01-01 2025-01-13 §1 ¶2', 's1-p3 2027-01-01']);
  });

  it('leaves out a revision that never comes into force', () => {
    const last = revision('2026-11-10', [kept, for60], { effectiveFrom: '2026-12-15' });
    expect(aheadIn(last, [last, ahead, now])).toEqual(['s1-p2 2026-12-15 2025-01-13 §1 ¶2']);
  });
});
