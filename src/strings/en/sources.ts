import type { Sentence } from '../sentence.ts';

/** Texts in English that name the source of a statement. Pages, documents and data have the same words. */
export const sourceStrings = {
  thePolicy: 'the policy',
  policy: (title: string): string => `“${title}”`,
  clauses: <Part>(clauses: Part, policy: string, revision: Part): Sentence<Part> => [
    'stated in ',
    clauses,
    ` of ${policy} of `,
    revision,
  ],
  company: (company: string, day: string): string => `stated by ${company} on ${day}`,
  document: <Part>(document: Part, day: string): Sentence<Part> => ['according to ', document, `, seen on ${day}`],
  saying: (source: string, words: string): string => `${source}: “${words}”`,
} as const;
