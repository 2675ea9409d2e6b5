import { citedStandingStrings as words } from '../strings/index.ts';
import { formatDay } from './day.ts';
import { type Effective, isOvertaken, supersededOn, type Withdrawable } from './in-force.ts';

/** The days that say whether a revision applies, as ISO dates. A revision that always did since its publication has none. */
export interface RevisionDays {
  /** The day from which it applies. */
  from?: string | undefined;
  /** The day on which a later one takes its place. */
  superseded?: string | undefined;
  /** The day from which its policy no longer applies. */
  withdrawn?: string | undefined;
}

/** Returns the days that say whether a revision of a policy applies. One that never comes into force has no day from which it applies. */
export function revisionDays<Revision extends Effective>(
  { revisions, withdrawn }: Withdrawable & { revisions: readonly Revision[] },
  revision: Revision,
): RevisionDays {
  const later = revisions.slice(0, Math.max(0, revisions.indexOf(revision)));
  const from = isOvertaken(revision, later) ? undefined : revision.effectiveFrom;
  return { from, superseded: supersededOn(later), withdrawn: withdrawn?.on };
}

/**
 * Returns what a citation of a revision says on a day of whether it applies, such as `superseded on 1 March 2025`; empty if it
 * simply does.
 */
export function citedStanding({ from = '', superseded, withdrawn }: RevisionDays, day: string): string {
  return [
    from > day ? words.appliesFrom(formatDay(from)) : '',
    superseded ? words.superseded(formatDay(superseded), superseded <= day) : '',
    withdrawn ? words.withdrawn(formatDay(withdrawn), withdrawn <= day) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
