/** A revision in the list of changes. */
export interface ListedRevision {
  date: string;
  /** The day from which it takes the place of the one before it. */
  inForce: string;
  /** The id and the title of its policy, if the list has several. */
  policy?: string | undefined;
  title?: string | undefined;
}

/** The revision of a policy that was in force on a day, and its newest one. */
export interface RedlineSince extends Pick<ListedRevision, 'policy' | 'title'> {
  from: string;
  to: string;
}

/**
 * Returns for each policy that has changed since a day the revision that was in force on that day and the newest one. The
 * revisions are ordered newest first. A policy that is newer than the day is left out.
 */
export function redlinesSince(revisions: readonly ListedRevision[], day: string): RedlineSince[] {
  const byPolicy = Map.groupBy(revisions, ({ policy }) => policy);
  return [...byPolicy.values()].flatMap((own) => {
    const [newest] = own;
    const then = own.find(({ inForce }) => inForce <= day);
    if (!newest || !then || then === newest) return [];
    const { date, ...names } = newest;
    return [{ from: then.date, to: date, policy: names.policy, title: names.title }];
  });
}
