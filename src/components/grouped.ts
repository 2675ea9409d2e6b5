/** Returns a text in groups of four characters, which are easier to compare: `3f2a 91bc`. */
export function grouped(text: string): string {
  return text.match(/.{1,4}/gsu)?.join(' ') ?? '';
}
