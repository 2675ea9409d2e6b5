import { isRenumbered, type SectionChange } from './diff.ts';
import { sectionLabel } from './policy.ts';

/** Returns which sections have other numbers and the same text, in a line for each run: `§2 to §14 are now §3 to §15`. */
export function describeRenumbering(sections: readonly SectionChange[]): string[] {
  const runs: { from: string; to: string }[][] = [];
  let isInRun = false;
  for (const section of sections) {
    const { from, to } = section;
    if (from && to && isRenumbered(section)) {
      const pair = { from: from.number, to: to.number };
      const last = runs.at(-1);
      if (isInRun && last) last.push(pair);
      else runs.push([pair]);
    }
    isInRun = isRenumbered(section);
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const range = (side: 'from' | 'to') =>
      run.length === 1
        ? sectionLabel(first?.[side] ?? '')
        : `${sectionLabel(first?.[side] ?? '')} to ${sectionLabel(last?.[side] ?? '')}`;
    return `${range('from')} ${run.length === 1 ? 'is' : 'are'} now ${range('to')}`;
  });
}
