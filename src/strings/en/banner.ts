import type { Sentence } from '../sentence.ts';

/** Makes a link of the words given to it. */
type Linked<Link> = (words: string) => Link;

/** Interface texts in English above a text that say whether it is in force. */
export const bannerStrings = {
  /** What the link to the newest text of a policy shows. */
  newest: { withdrawn: 'the last text', inForce: 'the current policy', other: 'the newest revision' },
  current: <Link>(policy: Linked<Link>): Sentence<Link> => [
    'This is the permanent address of the current revision. Its words never change here. ',
    policy('Read the policy in force'),
    '.',
  ],
  overtaken: <Part>(strong: Linked<Part>): Sentence<Part> => [
    strong('This revision never comes into force.'),
    ' A newer one takes its place before that. ',
  ],
  superseded: <Part>(strong: Linked<Part>, day: Part): Sentence<Part> => [
    strong('This revision is no longer in force.'),
    ' It was superseded on ',
    day,
    '. ',
  ],
  /** By a later revision of the same day. */
  supersededBy: <Part>(strong: Linked<Part>, revision: Part): Sentence<Part> => [
    strong('This revision is no longer in force.'),
    ' It was superseded on the day of its publication by the revision of ',
    revision,
    '. ',
  ],
  supersededFrom: <Part>(strong: Linked<Part>, day: Part): Sentence<Part> => [
    strong('A newer revision takes the place of this one'),
    ' from ',
    day,
    '. ',
  ],
  read: <Link>(text: string, policy: Linked<Link>, changes: Linked<Link>): Sentence<Link> => [
    policy(`Read ${text}`),
    ', or ',
    changes('what changed since'),
    '.',
  ],
  draft: <Part>(strong: Linked<Part>): Sentence<Part> => [
    strong('This is a draft.'),
    ' It is not published; only the development server shows it. ',
  ],
  draftChanges: 'What it changes',
  withdrawn: <Part>(isPast: boolean, strong: Linked<Part>, day: Part): Sentence<Part> => [
    strong(`This document ${isPast ? 'was' : 'is'} withdrawn`),
    isPast ? ' on ' : ' from ',
    day,
    '. ',
  ],
  replaced: <Link>(policy: Link): Sentence<Link> => [policy, ' takes its place. '],
  permanentLast: 'This is the permanent address of its last revision. Its words never change here.',
  lastText: <Link>(revision: Link): Sentence<Link> => ['What follows is its last text, of ', revision, '.'],
  inForceFrom: <Part>(strong: Linked<Part>, day: Part): Sentence<Part> => [
    strong('This revision is in force from'),
    ' ',
    day,
    '. ',
  ],
  until: <Link>(revision: Linked<Link>, date: string): Sentence<Link> => [
    'Until then, the ',
    revision(`revision of ${date}`),
    ' is. ',
  ],
  permanent: 'This is its permanent address. Its words never change here.',
  section: {
    title: (title: string, policy: string | undefined): string =>
      `${title} (${policy === undefined ? '' : `${policy}, `}withdrawn)`,
    description: (policy: string, day: string): string =>
      `A section that ${policy} had until ${day}, with its last text.`,
    withdrawn: <Part>(isPast: boolean, strong: Linked<Part>, day: Part, revision: Part): Sentence<Part> => [
      strong(`This section ${isPast ? 'was' : 'is'} withdrawn`),
      isPast ? ' on ' : ' from ',
      day,
      '. What follows is its last text, of ',
      revision,
      '. ',
    ],
    read: <Link>(isPolicyWithdrawn: boolean, policy: Linked<Link>, changes: Linked<Link>): Sentence<Link> => [
      policy(`Read ${isPolicyWithdrawn ? 'the last text of the document' : 'the current policy'}`),
      ', or ',
      changes('what changed then'),
      '. ',
    ],
    stands: <Link>(isWhole: boolean, isToday: boolean, sections: readonly Link[]): Sentence<Link> => [
      `${isWhole ? 'Its text stands' : 'Some of its text stands'} ${isToday ? 'today ' : ''}in `,
      ...sections.flatMap((section, index) => (index > 0 ? [', ', section] : [section])),
      '.',
    ],
    gone: (isPolicyWithdrawn: boolean): string =>
      `None of its clauses is in the ${isPolicyWithdrawn ? 'last revision' : 'current policy'}.`,
  },
} as const;

/** The same in documents, as a sentence that stands out and those that follow it. */
export const remarkStrings = {
  withdrawn: (isPast: boolean, day: string): string =>
    `This policy ${isPast ? 'was withdrawn on' : 'is withdrawn from'} ${day}.`,
  replaced: (policy: string): string => `“${policy}” takes its place.`,
  inForceFrom: (day: string): string => `This revision is in force from ${day}.`,
  until: (revision: string): string => `Until then, the revision of ${revision} is.`,
  overtaken: 'This revision never comes into force.',
  newerBefore: 'A newer one takes its place before that.',
  past: 'This revision is no longer in force.',
  superseded: (day: string): string => `It was superseded on ${day}.`,
  /** By a later revision of the same day. */
  supersededBy: (revision: string): string =>
    `It was superseded on the day of its publication by the revision of ${revision}.`,
  supersededFrom: (day: string): string => `A newer revision takes the place of this one from ${day}.`,
} as const;
