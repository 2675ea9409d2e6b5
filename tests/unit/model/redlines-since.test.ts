import { describe, expect, it } from 'vitest';
import { redlinesSince } from '../../../src/model/redlines-since.ts';

const revision = (date: string, inForce = date) => ({ date, inForce });
const of = (policy: string, date: string, inForce = date) => ({ policy, title: `The ${policy}`, date, inForce });

describe('redlinesSince()', () => {
  const revisions = [revision('2026-05-01'), revision('2025-05-01'), revision('2024-05-01')];

  it.each([
    ['2025-05-01', '2025-05-01'],
    ['2026-04-30', '2025-05-01'],
    ['2024-12-31', '2024-05-01'],
  ])('compares on %s the revision of %s with the newest one', (day, from) => {
    expect(redlinesSince(revisions, day)).toEqual([{ from, to: '2026-05-01', policy: undefined, title: undefined }]);
  });

  it.each([
    ['the newest revision was in force', '2026-05-01'],
    ['none was in force', '2024-04-30'],
  ])('compares nothing if on that day %s', (_name, day) => {
    expect(redlinesSince(revisions, day)).toEqual([]);
  });

  it('goes by the day from which a revision is in force', () => {
    const ahead = [revision('2026-05-01', '2026-07-01'), revision('2025-05-01')];
    expect(redlinesSince(ahead, '2026-06-30')).toMatchObject([{ from: '2025-05-01', to: '2026-05-01' }]);
    expect(redlinesSince(ahead, '2026-07-01')).toEqual([]);
  });

  it('compares the revisions of each policy among themselves', () => {
    const mixed = [of('b', '2026-06-01'), of('a', '2026-05-01'), of('b', '2025-06-01'), of('a', '2025-05-01')];
    expect(redlinesSince([...mixed, of('c', '2024-01-01')], '2025-12-31')).toEqual([
      { from: '2025-06-01', to: '2026-06-01', policy: 'b', title: 'The b' },
      { from: '2025-05-01', to: '2026-05-01', policy: 'a', title: 'The a' },
    ]);
  });
});
