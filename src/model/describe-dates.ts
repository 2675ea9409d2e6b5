import { revisionStrings as words } from '../strings/index.ts';
import type { ClauseDates } from './clause-dates.ts';
import { formatRevision } from './revision-id.ts';

/**
 * Returns when clauses first appeared and last changed, a line for each run of clauses with the same dates: `¶1 to ¶4:
 * unchanged since 7 February 2022`. Clauses without dates are left out.
 */
export function describeDates<Clause extends { id: string }>(
  clauses: readonly Clause[],
  dates: ReadonlyMap<string, ClauseDates>,
  labelOf: (clause: Clause) => string,
): string[] {
  const runs: { labels: string[]; dates: ClauseDates }[] = [];
  for (const clause of clauses) {
    const own = dates.get(clause.id);
    if (!own) continue;
    const last = runs.at(-1);
    if (last?.dates.first === own.first && last.dates.since === own.since) last.labels.push(labelOf(clause));
    else runs.push({ labels: [labelOf(clause)], dates: own });
  }
  return runs.map(({ labels, dates: { first, since } }) => {
    const [one = '', last = one] = [labels[0], labels.at(-1)];
    const label = labels.length === 1 ? one : words.range(one, last);
    return first === since
      ? words.unchanged(label, formatRevision(since))
      : words.changed(label, formatRevision(first), formatRevision(since));
  });
}
