import { wordsOf } from './words.ts';

/** Returns the words of each sentence of a text. */
export function sentencesOf(text: string): string[][] {
  return text.split(/(?<=[.!?;])\s|(?<=[。！？；])/u).map(wordsOf);
}
