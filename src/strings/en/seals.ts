import type { Sentence } from '../sentence.ts';

/** Interface texts in English of the sealed files of a revision, and of what a seal proves. */
export const sealStrings = {
  title: 'Sealed files',
  introduction: <Link>(sums: Link): Sentence<Link> => [
    'The source files of the text above are sealed: ',
    sums,
    ' lists the SHA-256 of each. The page and the PDF file are made from them, and are not sealed themselves.',
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
  verify: <Part>(link: (words: string) => Part, folder: Part): Sentence<Part> => [
    link('How to verify it yourself'),
    ', together with the other revisions of this policy: its folder is ',
    folder,
    '.',
  ],
  sums: 'A source file that differs in one byte from the one that was sealed fails the check.',
  depends:
    'Its head depends on every seal before it. If you noted the head and verify again, you notice if one of them was changed, removed or inserted.',
  /** Through the seal of another revision, if that is the one which was signed. */
  signed: (key: string, through: string | undefined): string =>
    `It is signed with the key ${key}${throughSeal(through)}.`,
  signedOn: (day: string): string => `That it was signed on ${day} is only what the signer says.`,
  stamped: ({ time, day, authority, through }: TimestampWords): string =>
    `It existed at ${time} UTC on ${day}, as a time stamp of ${authority} attests${throughSeal(through)}.`,
  late: (revision: string): string =>
    `It was sealed after the revision of ${revision}, although its own date is earlier: that date is only what the company says.`,
  noLog:
    'Its seals have no log yet, and nobody has signed them: whoever can change the files can make another seal, which only an older copy would contradict.',
  notSigned:
    'It is not signed: whoever can change this site can make another seal, which only an older copy would contradict.',
  notStamped: 'It has no time stamp: when it was sealed is only what the company says.',
  never: 'No seal proves that a text is true, or that the company does what it says.',
  data: <Link>(json: Link): Sentence<Link> => ['The same as data: ', json],
} as const;

interface TimestampWords {
  time: string;
  day: string;
  authority: string;
  /** Another revision, if it is that one which has the time stamp. */
  through: string | undefined;
}

function throughSeal(revision: string | undefined): string {
  return revision === undefined ? '' : `, through the seal of the revision of ${revision}`;
}
