import type { Sentence } from '../sentence.ts';

/** Texts in English that name the source of a statement. Pages, documents and data have the same words. */
export const sourceStrings = {
  thePolicy: 'the policy',
  policy: (title: string): string => `“${title}”`,
  clauses: <Part>(clauses: Part, policy: string, revision: Part): Sentence<Part> => [
    clauses,
    ` of ${policy} of `,
    revision,
  ],
  company: (company: string, day: string): string => `stated by ${company} on ${day}`,
  document: <Part>(document: Part, day: string): Sentence<Part> => ['according to ', document, `, seen on ${day}`],
  /** What the site quotes, before the link to the revision. */
  basis: (title: string): string => `The policy: ${title}, `,
  /** As of when an answer holds. */
  comparedOn: (day: string): string => `answer last compared with its sources on ${day}`,
  /** With what text an answer was given that nobody compared with its sources. */
  withPolicies: (newest: string): string => `with the policies in their newest revisions, the last one of ${newest}`,
  withPolicy: (revision: string, inForceFrom: string | undefined): string =>
    `with the policy of ${revision}${inForceFrom === undefined ? ' in force' : `, in force from ${inForceFrom}`}`,
  /** The sources that are of a later day than the comparison, after it. */
  later: (sources: readonly string[]): string => `later than that: ${sources.join('; ')}`,
  laterRevision: (policy: string, revision: string): string => `${policy}, revision of ${revision}`,
  laterDocument: (title: string, day: string): string => `${title}, seen on ${day}`,
  laterStatement: (company: string, day: string): string => `what ${company} stated on ${day}`,
  /** What became of a document, in brackets after the day on which it was seen. */
  deadSince: (day: string): string => `not reachable since ${day}`,
  changedSince: (day: string): string => `another document there since ${day}`,
  archived: 'archived copy',
  archivedAt: (url: string): string => `archived copy: ${url}`,
  saying: (source: string, words: string): string => `${source}: “${words}”`,
} as const;
