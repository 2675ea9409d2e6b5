import type { Sentence } from '../sentence.ts';

/** Interface texts in English of redlines and of the changes page. */
export const changesStrings = {
  changedSections: 'Changed sections',
  view: 'What is shown',
  changesOnly: 'Changes only',
  fullText: 'Full text',
  steps: 'From change to change',
  previous: 'Previous',
  next: 'Next',
  change: 'change',
  /** The places that the steps go to: changed clauses, and sections of which only the heading changed. */
  count: (count: number): string => (count === 1 ? '1 place' : `${count} places`),
  at: (position: number, count: number): string => `Place ${position} of ${count}`,
  from: 'From',
  to: 'to',
  compare: 'Compare',
  since: 'Changes since',
  show: 'Show',
  noScript:
    'Comparing any two revisions and listing the changes since a day need JavaScript. Without it, every redline below works, and each entry has its date.',
  noPair: (from: string, to: string, hasLists: boolean): string =>
    `There are no two revisions of ${from} and ${to}. ${hasLists ? 'Choose from the lists.' : 'Choose a policy that has both.'}`,
  compared: (from: string, to: string, counts: string): string => `From ${from} to ${to}: ${counts}.`,
  noDay: (day: string): string => `“${day}” is not a day, written as YYYY-MM-DD.`,
  listed: (shown: number, day: string): string =>
    `${shown === 0 ? 'No change is' : shown === 1 ? 'One change is' : `${shown} changes are`} listed here since ${day}.`,
  between: (from: string, to: string): string => `${from} to ${to}`,
  title: (between: string, policy: string | undefined): string =>
    policy === undefined ? `Changes from ${between}` : `${policy}: changes from ${between}`,
  description: (policy: string, from: string, to: string, counts: string): string =>
    `What changed in ${policy} between ${from} and ${to}: ${counts}.`,
  /** Changes of a year that are folded. */
  folded: (count: number, year: string, isRest: boolean): string =>
    `${count}${isRest ? ' more' : ''} ${count === 1 ? 'change' : 'changes'} in ${year}`,
  /** Without a policy, the changes are those of the whole site. */
  introduction: <Link>(policy: Link | undefined, feed: (words: string) => Link): Sentence<Link> => [
    policy ?? 'What is published here',
    ' has changed as follows, newest first. The ',
    feed('feed'),
    ' tells you of the next change.',
  ],
  /** The policy is named if there are several. */
  heading: <Part>(policy: Part | undefined, from: Part, to: Part): Sentence<Part> => [
    'What changed ',
    ...(policy === undefined ? [] : ['in “', policy, '” ']),
    'from ',
    from,
    ' to ',
    to,
  ],
  wholeTexts: <Link>(from: Link, to: Link): Sentence<Link> => ['The whole text: ', from, ', ', to],
  revisionOf: (revision: string): string => `revision of ${revision}`,
  entry: {
    revision: (revision: string): string => `Revision of ${revision}`,
    words: (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`,
    first: (sections: number): string =>
      `The first revision published here: ${sections} ${sections === 1 ? 'section' : 'sections'}.`,
    since: <Link>(counts: string, revision: string, redline: (words: string) => Link): Sentence<Link> => [
      `${counts} since ${revision}: `,
      redline('redline'),
    ],
    redlineOf: (name: string): string => `redline of ${name}`,
    withdrawn: <Link>(sections: readonly Link[]): Sentence<Link> => [
      'Withdrawn, with their last text: ',
      ...sections.flatMap((section, index) => (index > 0 ? [', ', section] : [section])),
    ],
    against: {
      last: 'Redline against its last revision',
      today: 'Redline against today’s revision',
      newest: 'Redline against the newest revision',
    },
    againstOf: (words: string, name: string): string => `${words}: ${name}`,
    permalink: 'Permalink',
    json: 'JSON',
    files: 'Sealed files',
    of: (words: string, name: string): string => `${words}: ${name}`,
    replaced: <Link>(policy: Link): Sentence<Link> => [policy, ' takes its place.'],
  },
} as const;
