import { dayOf } from '../model/revision-id.ts';

/** Changes of one year that are folded below those that are shown. */
export interface FoldedYear<Change> {
  year: string;
  /** Whether newer changes of the year are shown above. */
  isRest: boolean;
  changes: Change[];
}

/** How many of the newest changes a list shows; the older ones are folded by year. */
export const mostShown = 20;

/** Returns the newest changes, and the older ones by year. They are ordered newest first. */
export function changeGroups<Change extends { date: string }>(
  changes: readonly Change[],
): { shown: Change[]; folded: FoldedYear<Change>[] } {
  const shown = changes.slice(0, mostShown);
  const years = Map.groupBy(changes.slice(mostShown), yearOf);
  const last = shown.at(-1);
  return {
    shown,
    folded: [...years].map(([year, ofYear]) => ({
      year,
      isRest: last !== undefined && yearOf(last) === year,
      changes: ofYear,
    })),
  };
}

function yearOf({ date }: { date: string }): string {
  return dayOf(date).slice(0, 4);
}
