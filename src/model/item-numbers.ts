import { redlineStrings as words } from '../strings/index.ts';
import type { DiffableClause } from './diff-input.ts';

/** A clause of two revisions; one that was added or removed has one side. */
interface ClauseSides {
  from?: DiffableClause;
  to?: DiffableClause;
}

/** The numbers of a list's item in both revisions. */
interface ItemNumbers {
  from: number;
  to: number;
}

/** Returns the numbers of an item whose number changed, or `undefined` if it did not. */
export function numberChange(clause: ClauseSides): ItemNumbers | undefined {
  const [from, to] = [clause.from?.list?.number ?? undefined, clause.to?.list?.number ?? undefined];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** Returns which items of a section's lists have other numbers, run by run: `Items 2 to 5 of a list are now 3 to 6.` */
export function describeItemNumbers(clauses: readonly ClauseSides[]): string[] {
  const runs: ItemNumbers[][] = [];
  for (const numbers of clauses.flatMap((change) => numberChange(change) ?? [])) {
    const last = runs.at(-1)?.at(-1);
    if (last?.from === numbers.from - 1 && last.to === numbers.to - 1) runs.at(-1)?.push(numbers);
    else runs.push([numbers]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    return run.length === 1
      ? words.item(first.from, first.to)
      : words.items([first.from, last.from], [first.to, last.to]);
  });
}
