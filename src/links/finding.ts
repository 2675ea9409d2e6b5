import type { Position, Problem } from '../model/problem.ts';

/** Where something stands: a file as the person who runs the check would type it, and the position in it. */
export interface Place extends Position {
  path: string;
}

/** What is the matter with one address or page in one place. */
export interface Fault {
  place: Place;
  rule: string;
  message: string;
  hint: string;
  /** The address as it is written, where the fault is one of an address. */
  address?: string;
}

/** What is the matter with an address, or with a page, and every place that has it. */
export interface Finding extends Fault {
  /** All other places, in content first, in order. */
  others: Place[];
}

/** A finding as every check reports it. */
export function problemOf({ place, rule, message, hint }: Finding): Problem {
  return { ...place, rule, message, hint };
}
