/** What a section number looks like: whole numbers from 1, joined by dots; 0 is what stands before the first. */
export const sectionNumberPattern = /^(0|[1-9]\d*(\.[1-9]\d*)*)$/;

/** Orders section numbers as a reader counts: 3 before 3.1, 3.9 before 3.10. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The number one level up, or undefined for a top-level section: `3.7` is in `3`. */
export function parentNumber(number: string): string | undefined {
  const dot = number.lastIndexOf('.');
  return dot === -1 ? undefined : number.slice(0, dot);
}

/** The number before this one on its level, or undefined for the first: `3.7` follows `3.6`. */
export function precedingNumber(number: string): string | undefined {
  const parts = number.split('.');
  const last = Number(parts.pop());
  return last <= 1 ? undefined : [...parts, last - 1].join('.');
}

/** How many levels down a section stands, from 1: `3.7` is on the second. */
export function depthOf(number: string): number {
  return number.split('.').length;
}

/** The depth that a list of sections shows, from 1 for those on its top level: what lies deeper than 4 is shown as 4. */
export function shownDepth(number: string, top = 1): number {
  return Math.min(depthOf(number) - top + 1, 4);
}
