import type { Library, Policy } from '../library/library-types.ts';
import type { Diff } from '../model/diff.ts';
import type { Revision } from '../model/policy.ts';
import { dayOf } from '../model/revision-id.ts';
import { type Change, changesUntil } from '../registers/history.ts';

/** A change: a revision was published, or an entry of a register changed. `date` is the day, or the id of the revision. */
export type TimelineEntry =
  | { kind: 'revision'; date: string; policy: Policy; revision: Revision; changes: Diff | undefined }
  | {
      kind: 'certificate' | 'processor';
      date: string;
      id: string;
      name: string;
      change: Change['change'];
      summary: string;
    };

/** Returns the revisions of a policy as changes, newest first. */
export function policyTimeline(policy: Policy): (TimelineEntry & { kind: 'revision' })[] {
  const { revisions, changes } = policy;
  return revisions.map((revision, index) => ({
    kind: 'revision',
    date: revision.date,
    policy,
    revision,
    changes: changes[index],
  }));
}

/** Returns all changes, newest first. What follows from the days of certificates is left out if it is after `day`. */
export function timeline(
  { policies, certificates, processors, former }: Pick<Library, 'policies' | 'certificates' | 'processors' | 'former'>,
  day: string,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...policies.flatMap(policyTimeline),
    ...[...certificates, ...former.certificates].flatMap(({ id, standard, holder, history }) =>
      changesUntil(history, day).map((change) => ({
        ...{ kind: 'certificate' as const, id, name: `${standard}, ${holder}` },
        ...change,
      })),
    ),
    ...[...processors, ...former.processors].flatMap(({ id, name, history }) =>
      history.map((change) => ({ kind: 'processor' as const, id, name, ...change })),
    ),
  ];
  // sorting is stable: on one day they stay in this order
  return entries.sort((a, b) => {
    const [first, second] = [dayOf(a.date), dayOf(b.date)];
    return first === second ? 0 : first < second ? 1 : -1;
  });
}
