import { type Effective, inForceFrom } from '../../model/in-force.ts';

/** Returns the day from which a revision applies, as the part of its records, if it does not yet on a day. */
export function ahead(revision: Effective, day: string): { from?: string } {
  const from = inForceFrom(revision);
  return from > day ? { from } : {};
}
