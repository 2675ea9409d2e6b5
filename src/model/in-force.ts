import type { Revision } from './policy.ts';
import { dayOf } from './revision-id.ts';

/** The parts of a revision that say from when it applies. */
export type Effective = Pick<Revision, 'date' | 'effectiveFrom'>;

/** Returns the day from which a revision applies: the one it gives, or else that of its publication. */
export function inForceFrom({ date, effectiveFrom }: Effective): string {
  return effectiveFrom ?? dayOf(date);
}

/** Returns whether a revision applies on a day, as far as no later one has taken its place. */
export function isInForce(revision: Effective, day: string): boolean {
  return inForceFrom(revision) <= day;
}

/**
 * Returns the day on which the later revisions of a policy take the place of an earlier one: the first on which one of them
 * is both published and in force. Returns `undefined` if there are none.
 */
export function supersededOn(later: readonly Effective[]): string | undefined {
  return later.map(takesPlaceOn).sort()[0];
}

/** Returns the later revision that took the place of one on the day of its publication, or `undefined` if none did. */
export function supersededSameDay<Revision extends Effective>(
  { date }: Effective,
  later: readonly Revision[],
): Revision | undefined {
  return later.findLast((revision) => takesPlaceOn(revision) === dayOf(date));
}

/** Returns the newest revision of a policy that applies on a day, or `undefined` if none does yet. They are ordered newest first. */
export function revisionInForce<Revision extends Effective>(
  revisions: readonly Revision[],
  day: string,
): Revision | undefined {
  return revisions.find((revision) => takesPlaceOn(revision) <= day);
}

/** Returns whether a revision never applies, because a later one takes its place no later than it would. */
export function isOvertaken(revision: Effective, later: readonly Effective[]): boolean {
  const end = supersededOn(later);
  return end !== undefined && inForceFrom(revision) > dayOf(revision.date) && end <= inForceFrom(revision);
}

/** Returns the day on which a revision takes the place of the one before it: it is both published and in force. */
export function takesPlaceOn({ date, effectiveFrom = '' }: Effective): string {
  const published = dayOf(date);
  return effectiveFrom > published ? effectiveFrom : published;
}

/** The parts of a policy that say until when it applies. */
export interface Withdrawable {
  withdrawn?: { on: string } | undefined;
}

/** Returns whether a policy is withdrawn on a day. One that will be withdrawn later still applies. */
export function isWithdrawn({ withdrawn }: Withdrawable, day: string): boolean {
  return withdrawn !== undefined && withdrawn.on <= day;
}
