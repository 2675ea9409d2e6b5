import { formatDay } from './day.ts';
import type { Revision } from './policy.ts';

/** The parts of a revision that its company may give beside its text. */
export type GivenFacts = Pick<
  Revision,
  'version' | 'owner' | 'reason' | 'approvedBy' | 'approvedOn' | 'effectiveFrom' | 'nextReview'
>;

/** Returns what the company says of a revision beside its text, each as `Owner: Head of security`; what it does not give is left out. */
export function revisionFacts(revision: GivenFacts): string[] {
  return factLabels.flatMap(([field, label]) => {
    const value = revision[field];
    return value ? [`${label}: ${isDate.has(field) ? formatDay(value) : value}`] : [];
  });
}

const factLabels: readonly (readonly [field: keyof GivenFacts, label: string])[] = [
  ['version', 'Version'],
  ['owner', 'Owner'],
  ['reason', 'Reason'],
  ['approvedBy', 'Approved by'],
  ['approvedOn', 'Approved on'],
  ['effectiveFrom', 'Effective from'],
  ['nextReview', 'Next review by'],
];

const isDate: ReadonlySet<keyof GivenFacts> = new Set(['approvedOn', 'effectiveFrom', 'nextReview']);
