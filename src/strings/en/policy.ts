import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the pages of a policy: its text, its sections and its revisions. */
export const policyPageStrings = {
  beside: 'About this section',
  turn: 'Previous and next section',
  previous: 'Previous',
  next: 'Next',
  answers: 'Answers that rest on it',
  answerCount: (count: number): string => (count === 1 ? '1 answer' : `${count} answers`),
  certificates: 'Status of certificates',
  certificateNote: 'Note of this site',
  noteOn: <Link>(clause: Link): Sentence<Link> => ['Note on ', clause],
  history: 'History',
  since: 'Since when its words stand',
  redline: 'Redline',
  redlineOf: (revision: string): string => `Redline of ${revision}`,
  whole: (policy: string, sections: number, revision: string): string =>
    `${policy}, whole: ${sections} ${sections === 1 ? 'section' : 'sections'}, revision of ${revision}.`,
  citeAs: <Link>(citation: string, url: Link): Sentence<Link> => [`Cite as: ${citation}`, url],
  /** For readers without JavaScript, who have no button that copies the permalink of a clause. */
  clausePermalinks: 'At that address, each ¶ is the permalink of its clause.',
  title: (policy: string, revision: string): string => `${policy}, revision of ${revision}`,
  permanent: (policy: string, revision: string): string =>
    `${policy} as of ${revision}: the permanent address of this revision.`,
  /** When a revision was published; the revision is named if its id is not only that day. */
  published: <Part>(revision: string | undefined, time: Part, ago: Part): Sentence<Part> => [
    revision === undefined ? 'Revision of ' : `Revision of ${revision}, published on `,
    time,
    ago,
    '. ',
  ],
  ago: <Part>(ago: Part): Sentence<Part> => [', ', ago],
  firstPublished: <Link>(site: Link): Sentence<Link> => ['First published at ', site, '. '],
} as const;
