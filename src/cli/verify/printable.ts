import { codePoints } from '../../model/unprintable.ts';

/**
 * Returns a sentence with the code points of what a terminal would not show but obey, such as control characters and those that turn
 * the direction: whoever runs a site must not be able to write over what is said of it.
 */
export function printable(sentence: string): string {
  return sentence.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `<${codePoints(character)}>`);
}
