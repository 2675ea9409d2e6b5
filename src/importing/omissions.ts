import { excerptOf, wordsOf } from '../model/words.ts';

/** Text of a document that is not imported. */
export interface Omission {
  text: string;
  /** The name of the text in notes. Absent if it needs no note, such as a script or the number of a footnote. */
  label?: string;
}

/** Returns a list with one labelled omission, or an empty list if the text has no words. */
export function omission(label: string, text: string): Omission[] {
  return wordsOf(text).length > 0 ? [{ label, text: text.replace(/\s+/g, ' ').trim() }] : [];
}

/** Returns a note for each labelled omission, with the first words of its text. */
export function omissionNotes(omissions: readonly Omission[]): string[] {
  return omissions.flatMap(({ label, text }) => (label ? [`Left out (${label}): “${excerptOf(text, 90)}”`] : []));
}
