import type { Diff, SectionChange } from './diff.ts';
import { isChanged } from './diff.ts';
import { parentNumber } from './section-number.ts';

/**
 * Returns the level of the heading of each section in a redline: one below the page’s own, and one more for each section
 * around it whose heading is shown as well. Unchanged text may be folded, so that only changed sections stand around a
 * changed one. No level is left out on the way down.
 */
export function headingLevels({ sections }: Pick<Diff, 'sections'>): Map<SectionChange, number> {
  const levels = new Map<SectionChange, number>();
  let last = 1;
  for (const section of sections) {
    const around = isChanged(section) ? sections.filter(isChanged) : sections;
    const numbers = new Set(around.map(numberOf));
    const level = Math.min(2 + ancestorsOf(numberOf(section), numbers), last + 1, 6);
    levels.set(section, level);
    if (isChanged(section)) last = level;
  }
  return levels;
}

/** Returns the number of a section in the later revision, or in the earlier one if it was removed. */
function numberOf({ from, to }: SectionChange): string {
  return (to ?? from)?.number ?? '';
}

function ancestorsOf(number: string, numbers: ReadonlySet<string>): number {
  const parent = parentNumber(number);
  if (parent === undefined) return 0;
  return ancestorsOf(parent, numbers) + (numbers.has(parent) ? 1 : 0);
}
