/** A number of things in words: `1 answer`, `3 answers`. */
export function pluralize(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
