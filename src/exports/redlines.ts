import type { Policy } from '../library/library-types.ts';
import { type Diff, diffRevisions } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import { compareRevisionIds } from '../model/revision-id.ts';

/** Two revisions that have a page with their redline. */
export interface RevisionPair {
  from: Revision;
  to: Revision;
}

/**
 * Returns the pairs of revisions that have a redline: each with the next one, and each old one with the current one. Each
 * draft is compared with the current revision.
 */
export function redlinePairs(
  { revisions, current }: Pick<Policy, 'revisions' | 'current'>,
  drafts: readonly Revision[] = [],
): RevisionPair[] {
  const isLater = ({ date }: Revision) => compareRevisionIds(date, current.date) > 0;
  const sealed = revisions.slice(1).flatMap((from, index) => {
    const next = revisions[index] ?? current;
    return [next, ...(next === current ? [] : [current])].map((to) => ({ from, to }));
  });
  return [...sealed, ...drafts.filter(isLater).map((to) => ({ from: current, to }))];
}

/** Returns the changes from one revision of a policy to another. */
export function redlineOf({ changes }: Pick<Policy, 'changes'>, from: Revision, to: Revision): Diff {
  const known = changes.find((one) => one.from === from.date && one.to === to.date) ?? notNeighbours.get(from)?.get(to);
  if (known) return known;
  const diff = diffRevisions(from, to);
  notNeighbours.set(from, (notNeighbours.get(from) ?? new WeakMap()).set(to, diff));
  return diff;
}

/** Diffs of revisions that are not neighbours, because more than one page needs them. */
const notNeighbours = new WeakMap<Revision, WeakMap<Revision, Diff>>();
