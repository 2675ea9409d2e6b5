import { formatDay } from '../../model/day.ts';
import { type Effective, inForceFrom } from '../../model/in-force.ts';
import { dayOf } from '../../model/revision-id.ts';
import { citedStandingStrings } from '../../strings/index.ts';

/** Returns what follows the name of a revision that applies from a later day than that of its publication; true on any day. */
export function delayNotice(revision: Effective): string[] {
  const from = inForceFrom(revision);
  return from > dayOf(revision.date) ? [`, ${citedStandingStrings.appliesFrom(formatDay(from))}`] : [];
}
