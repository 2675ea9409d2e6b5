import type { ClauseChange } from './diff.ts';

/** The numbers of a list's item in both revisions. */
interface ItemNumbers {
  from: number;
  to: number;
}

/** Returns the numbers of an item whose number changed, or `undefined` if it did not. */
export function numberChange(change: ClauseChange): ItemNumbers | undefined {
  if (!('from' in change && 'to' in change)) return undefined;
  const [from, to] = [change.from.list?.number ?? undefined, change.to.list?.number ?? undefined];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** Returns which items of a section's lists have other numbers, run by run: `Items 2 to 5 of a list are now 3 to 6.` */
export function describeItemNumbers(clauses: readonly ClauseChange[]): string[] {
  const runs: ItemNumbers[][] = [];
  for (const numbers of clauses.flatMap((change) => numberChange(change) ?? [])) {
    const last = runs.at(-1)?.at(-1);
    if (last?.from === numbers.from - 1 && last.to === numbers.to - 1) runs.at(-1)?.push(numbers);
    else runs.push([numbers]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length === 1
      ? `Item ${first?.from} of a list is now ${first?.to}.`
      : `Items ${first?.from} to ${last?.from} of a list are now ${first?.to} to ${last?.to}.`;
  });
}
