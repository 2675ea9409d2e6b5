import { formatDay } from './day.ts';
import type { Revision } from './policy.ts';
import { revisionStrings as words } from '../strings/index.ts';

/** The parts of a revision that its company may give beside its text. */
export type GivenFacts = Pick<
  Revision,
  'version' | 'owner' | 'reason' | 'approvedBy' | 'approvedOn' | 'effectiveFrom' | 'nextReview'
>;

/** Returns what the company says of a revision beside its text, each as `Owner: Head of security`; what it does not give is left out. */
export function revisionFacts(revision: GivenFacts): string[] {
  return fields.flatMap((field) => {
    const value = revision[field];
    return value ? [words.fact(words.facts[field], isDate.has(field) ? formatDay(value) : value)] : [];
  });
}

const fields = ['version', 'owner', 'reason', 'approvedBy', 'approvedOn', 'effectiveFrom', 'nextReview'] as const;

const isDate: ReadonlySet<keyof GivenFacts> = new Set(['approvedOn', 'effectiveFrom', 'nextReview']);
