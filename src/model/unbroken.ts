const noBreak = '\u00a0';

/**
 * Returns a text for a page in which no line ends inside a date or the label of a clause: `1 September 2026`, `§3 ¶1`. Data, and
 * what is compared or copied, have the same text with plain spaces.
 */
export function unbroken(text: string): string {
  return text
    .replace(/ (?=¶\d)/g, noBreak)
    .replace(/\b(\d{1,2}) (\p{Lu}\p{L}+) (?=\d{4}\b)/gu, `$1${noBreak}$2${noBreak}`);
}
