import { type Note, noteAt } from './note.ts';

/** The number of a section, and the label that the document gives it in its place. */
export interface NumberedPlace {
  number: string;
  label?: string | undefined;
}

/** Returns a note if the words of a link name a section by a number that is not that of the section that it opens. */
export function otherNumberNotes(
  link: Parameters<typeof noteAt>[0] & Pick<Note, 'file'>,
  words: string,
  { number, label = number }: NumberedPlace,
): Note[] {
  const [named, ...others] = [...words.matchAll(mention)].map(([, one]) => one);
  if (named === undefined || others.length > 0 || [number, label].includes(named)) return [];
  return [
    { ...noteAt(link, `The link “${words}” opens §${label}, as in the source, not §${named}.`), file: link.file },
  ];
}

const mention = /(?:§\s*|\bsection\s+)(\d+(?:\.\d+)*)/gi;
