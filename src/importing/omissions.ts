import { excerptOf, wordsOf } from '../model/words.ts';
import { type Note, noteAt } from './note.ts';

/** Text of a document that is not imported. */
export interface Omission {
  text: string;
  /** The name of the text in notes. Absent if it needs no note, such as a script or the number of a footnote. */
  label?: string;
  position?: { start: { line: number } } | undefined;
}

/** Returns a list with one labelled omission, or an empty list if the text has no words. `node` is what it stood in. */
export function omission(label: string, text: string, node?: Pick<Omission, 'position'>): Omission[] {
  if (wordsOf(text).length === 0) return [];
  return [{ label, text: text.replace(/\s+/g, ' ').trim(), position: node?.position }];
}

/** Returns a note for each labelled omission, with the first words of its text; one for the parts of a table of contents. */
export function omissionNotes(omissions: readonly Omission[]): Note[] {
  const joined: Omission[] = [];
  for (const one of omissions) {
    const last = joined.at(-1);
    if (last && last.label === one.label && one.label?.startsWith(contentsLabel)) last.text += ` ${one.text}`;
    else joined.push({ ...one });
  }
  return joined.flatMap(({ label, text, ...place }) =>
    label ? [noteAt(place, `Left out (${label}): “${excerptOf(text, 90)}”`)] : [],
  );
}

/** The label of a table of contents, whose lines an export may have as separate parts. */
export const contentsLabel = 'table of contents';
