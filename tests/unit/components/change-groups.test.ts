import { describe, expect, it } from 'vitest';
import { changeGroups, mostShown } from '../../../src/components/change-groups.ts';

const changesOf = (...dates: string[]) => dates.map((date) => ({ date }));
const newest = changesOf(...Array.from({ length: mostShown }, () => '2026-05-01'));

describe('changeGroups()', () => {
  it('shows as many changes as a list shows, and folds none', () => {
    expect(changeGroups(newest)).toEqual({ shown: newest, folded: [] });
    expect(changeGroups([])).toEqual({ shown: [], folded: [] });
  });

  it('folds the older ones by year, in their order', () => {
    const older = changesOf('2026-04-01-2', '2026-04-01', '2024-12-31');
    expect(changeGroups([...newest, ...older])).toEqual({
      shown: newest,
      folded: [
        { year: '2026', isRest: true, changes: older.slice(0, 2) },
        { year: '2024', isRest: false, changes: older.slice(2) },
      ],
    });
  });
});
