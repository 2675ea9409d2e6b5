import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the sealed files of a revision, and of what a seal proves. */
export const sealStrings = {
  title: 'Sealed files',
  introduction: <Link>(sums: Link): Sentence<Link> => [
    'The text above was sealed when it was published. ',
    sums,
    ' lists the SHA-256 of each source file; a download that differs in one byte fails the check:',
  ],
  files: (count: number): string => `${count} files`,
  head: <Part>(log: (words: string) => Part, head: Part): Sentence<Part> => [
    'Head of the ',
    log('log of seals'),
    ' at this revision: ',
    head,
  ],
  proves: 'What the seal proves',
  not: 'What it does not prove',
  verify: 'How to verify it yourself',
  data: <Link>(json: Link): Sentence<Link> => ['The same as data: ', json],
} as const;
