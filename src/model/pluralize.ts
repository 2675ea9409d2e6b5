/** Returns a count with its noun: `1 answer`, `3 answers`. */
export function pluralize(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
