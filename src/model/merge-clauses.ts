import { type ClauseChange, changeOf, withNumber } from './clause-change.ts';
import type { ClauseGroup } from './clause-group.ts';
import type { DiffableClause, DiffableSection } from './diff-input.ts';
import { longestIncreasingSubsequence } from './longest-increasing-subsequence.ts';

/** Clauses of two revisions by the group that each belongs to. */
export type GroupOf = ReadonlyMap<DiffableClause, ClauseGroup>;

/** Returns the changes of a section's clauses in reading order; one that moved away is listed only where it went. */
export function mergeClauses(
  old: DiffableSection | undefined,
  section: DiffableSection | undefined,
  groupOf: GroupOf,
): ClauseChange[] {
  const oldClauses = old?.clauses ?? [];
  const indexes = new Map(oldClauses.map((clause, index) => [clause, index]));
  const groups = groupsIn(section?.clauses ?? [], groupOf);
  const oldIndexOf = ({ from: [first] }: ClauseGroup) => first && indexes.get(first);
  const inOrder = longestIncreasingSubsequence(groups, oldIndexOf);
  const changes: ClauseChange[] = [];
  let next = 0;
  // between two clauses that stayed, what was removed stands before what came
  let came: ClauseChange[] = [];
  for (const group of groups) {
    const [to] = group.to;
    if (!to) continue;
    const stayed = inOrder.has(group);
    const at = stayed ? oldIndexOf(group) : undefined;
    const change = changeOf(group, to, stayed);
    if (at === undefined) came.push(change);
    else {
      changes.push(...removals(oldClauses.slice(next, at), groupOf), ...came, change);
      came = [];
      next = at;
    }
  }
  changes.push(...removals(oldClauses.slice(next), groupOf), ...came);
  // the numbers of items follow from an item that came or went; without one, they changed by themselves
  return changes.every((change) => change.kind === 'same' || (change.kind === 'changed' && !change.group))
    ? changes.map(withNumber)
    : changes;
}

function groupsIn(clauses: readonly DiffableClause[], groupOf: GroupOf): ClauseGroup[] {
  return [...new Set(clauses.flatMap((clause) => groupOf.get(clause) ?? []))];
}

function removals(clauses: readonly DiffableClause[], groupOf: GroupOf): ClauseChange[] {
  return clauses
    .filter((clause) => groupOf.get(clause)?.to.length === 0)
    .map((clause): ClauseChange => ({ kind: 'removed', from: clause }));
}
