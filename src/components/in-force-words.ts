import { formatDay } from '../model/day.ts';
import { type Effective, inForceFrom, isInForce } from '../model/in-force.ts';
import { policyStrings } from '../strings/index.ts';

/** Returns since when a revision applies, or from when it will: `since 1 May 2026`, `from 1 January 2027`. */
export function inForceWords(revision: Effective, day: string): string {
  const words = policyStrings.list[isInForce(revision, day) ? 'since' : 'from'];
  return words(formatDay(inForceFrom(revision)));
}
