import { redlineStrings, revisionStrings } from '../strings/index.ts';
import type { DiffableSection } from './diff-input.ts';
import { hasOtherNumber, type SectionChange } from './diff.ts';
import { citedSection } from './policy.ts';

/**
 * Returns which sections have other numbers, with their labels, in a line for each run whose numbers moved alike: `§2 to §14 are now §3 to §15`.
 * It includes sections that changed besides.
 */
export function describeRenumbering(sections: readonly SectionChange[]): string[] {
  const runs: Renumbered[][] = [];
  let last: Renumbered | undefined;
  for (const section of sections) {
    const { from, to } = section;
    if (from && to && hasOtherNumber(section)) {
      const one = { from, to };
      if (last && shiftOf(last) === shiftOf(one)) runs.at(-1)?.push(one);
      else runs.push([one]);
      last = one;
    } else last = undefined;
  }
  return runs.map(describeRun);
}

interface Renumbered {
  from: DiffableSection;
  to: DiffableSection;
}

function describeRun(run: readonly Renumbered[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  const nameOf = ({ number, label }: DiffableSection) => citedSection({ number, label: label ?? undefined });
  const range = (side: 'from' | 'to') =>
    run.length === 1 ? nameOf(first[side]) : revisionStrings.range(nameOf(first[side]), nameOf(last[side]));
  return redlineStrings.numbers(range('from'), range('to'), run.length === 1);
}

/** Returns by how much a number moved at each level, the same for a section and those below it: `1` for 2 → 3 and 2.4 → 3.4. */
function shiftOf({ from, to }: Renumbered): string {
  const [old, now] = [from, to].map(({ number }) => number.split('.').map(Number));
  if (old?.length !== now?.length) return `${from.number} ${to.number}`;
  return (now ?? [])
    .map((part, level) => part - (old?.[level] ?? 0))
    .join('.')
    .replace(/(\.0)+$/, '');
}
