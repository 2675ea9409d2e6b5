import { describe, expect, it } from 'vitest';
import { citedStanding, type RevisionDays, revisionDays } from '../../../src/model/cited-standing.ts';
import type { Effective } from '../../../src/model/in-force.ts';

const newest: Effective = { date: '2026-03-01', effectiveFrom: '2027-01-01' };
const overtaken: Effective = { date: '2026-02-01', effectiveFrom: '2027-06-01' };
const oldest: Effective = { date: '2025-01-01' };
const revisions = [newest, overtaken, oldest];

describe('revisionDays()', () => {
  it('has the day from which a revision applies, and that of the withdrawal of its policy', () => {
    expect(revisionDays({ revisions, withdrawn: { on: '2028-01-01' } }, newest)).toEqual({
      ...{ from: '2027-01-01', superseded: undefined, withdrawn: '2028-01-01' },
    });
  });

  it('has the day on which a later revision takes the place of one', () => {
    expect(revisionDays({ revisions }, oldest)).toEqual({ superseded: '2027-01-01' });
  });

  it('has no day from which a revision applies that never comes into force', () => {
    expect(revisionDays({ revisions }, overtaken)).toEqual({ superseded: '2027-01-01' });
  });

  it('takes a draft as newer than all revisions', () => {
    expect(revisionDays({ revisions }, { date: '2026-04-01', effectiveFrom: '2026-05-01' })).toEqual({
      from: '2026-05-01',
    });
  });
});

describe('citedStanding()', () => {
  it.each<[string, RevisionDays, string, string]>([
    ['simply applies', {}, '2026-01-01', ''],
    ['applies later', { from: '2027-01-01' }, '2026-12-31', 'in force from 1 January 2027'],
    ['has begun to apply', { from: '2027-01-01' }, '2027-01-01', ''],
    ['was superseded', { superseded: '2025-05-01' }, '2025-05-01', 'superseded on 1 May 2025'],
    ['will be superseded', { superseded: '2025-05-01' }, '2025-04-30', 'superseded from 1 May 2025'],
    ['is of a policy that was withdrawn', { withdrawn: '2025-09-01' }, '2025-09-01', 'withdrawn on 1 September 2025'],
    ['is of a policy to be withdrawn', { withdrawn: '2025-09-01' }, '2025-08-31', 'withdrawn from 1 September 2025'],
    [
      'was superseded before its policy was withdrawn',
      { superseded: '2024-06-03', withdrawn: '2025-09-01' },
      '2026-01-01',
      'superseded on 3 June 2024, withdrawn on 1 September 2025',
    ],
  ])('says of a revision that it %s', (_kind, days, day, expected) => expect(citedStanding(days, day)).toBe(expected));
});
