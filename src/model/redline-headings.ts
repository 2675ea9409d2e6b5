import { isChanged, type SectionChange } from './diff.ts';
import { parentNumber } from './section-number.ts';

/** Returns the sections whose headings a redline always shows: the changed ones and, to nest them, those around them. */
export function shownSections(sections: readonly SectionChange[]): Set<SectionChange> {
  const changed = sections.filter(isChanged).map(numberOf);
  return new Set(
    sections.filter((section) => isChanged(section) || changed.some((one) => one.startsWith(`${numberOf(section)}.`))),
  );
}

/**
 * Returns the level of the heading of each section in a redline: one below the page’s own, and one more for each section
 * around it. No level is left out on the way down, neither among all headings nor among those that are always shown.
 */
export function headingLevels(sections: readonly SectionChange[]): Map<SectionChange, number> {
  const numbers = new Set(sections.map(numberOf));
  const shown = shownSections(sections);
  const levels = new Map<SectionChange, number>();
  const last = { all: 1, shown: 1 };
  for (const section of sections) {
    const isShown = shown.has(section);
    const most = Math.min(last.all, isShown ? last.shown : last.all) + 1;
    const level = Math.min(2 + ancestorsOf(numberOf(section), numbers), most, 6);
    levels.set(section, level);
    last.all = level;
    if (isShown) last.shown = level;
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
