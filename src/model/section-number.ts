/** The format of a section number: whole numbers from 1 joined by dots; 0 is the text before section 1. */
export const sectionNumberPattern = /^(0|[1-9]\d*)(\.[1-9]\d*)*$/;

/** Compares section numbers for sorting, level by level: 3 before 3.1, 3.9 before 3.10. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (const [level, number] of left.entries()) {
    const difference = Number(number) - Number(right[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Returns the number one level up, or `undefined` for a top-level section: `3` for `3.7`. */
export function parentNumber(number: string): string | undefined {
  const dot = number.lastIndexOf('.');
  return dot === -1 ? undefined : number.slice(0, dot);
}

/** Returns the number before this one on the same level, or `undefined` for the first: `3.6` for `3.7`. */
export function precedingNumber(number: string): string | undefined {
  const parts = number.split('.');
  const last = Number(parts.pop());
  return last <= 1 ? undefined : [...parts, last - 1].join('.');
}

/** Returns the level of a section, from 1: 2 for `3.7`. */
export function depthOf(number: string): number {
  return number.split('.').length;
}

/** Returns the level at which a list shows a section, from 1 for the list's `top` level to 4 for all deeper ones. */
export function shownDepth(number: string, top = 1): number {
  return Math.min(depthOf(number) - top + 1, 4);
}
