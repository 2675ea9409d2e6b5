import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the page for URLs that do not exist. */
export const notFoundStrings = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'There is no page at this address',
  text: 'It may have been mistyped or moved. Go on from here.',
  answers: 'Answers to due-diligence questions',
  all: 'All sections and answers',
  permalink: (revision: string): string => `Permalink of the revision of ${revision}`,
} as const;

/** Interface texts in English of the pages at an old URL of a policy, and at the folder that old URLs are in. */
export const movedStrings = {
  title: 'The policy has moved',
  description: 'The policy that was published at this address, and its revisions.',
  to: <Link>(policy: Link): Sentence<Link> => ['The policy that was published at this address is now ', policy, '.'],
  titleOfSeveral: 'The policies have moved',
  descriptionOfFolder: 'Where the policies are that were published under this address.',
  folder: 'What was published under this address is now here:',
} as const;
