/** A heading split at its number. */
export interface NumberedHeading {
  /** The number as the document writes it: `Chapter 3`, `1.0`. */
  written: string;
  /** The same number in the format of the content: `3`, `1`. */
  number: string;
  title: string;
}

/** A heading with the number that its section gets. */
export interface NumberedSection {
  number: string;
  title: string;
  /** The number that the document writes, if it has one. */
  written?: string;
}

/**
 * Splits each heading that begins with a number, such as `3.7. Backing up data`, `3.7 Backing up data`, `3) Rules`, `3.0 Rules`
 * or `Chapter 3. Rules`; returns `undefined` for the others. A whole number followed only by a space counts if it starts or
 * continues a count: `3 pillars of security` alone has no number.
 */
export function headingNumbers(headings: readonly string[]): (NumberedHeading | undefined)[] {
  const found = headings.map(splitNumber);
  const startsCount = found.some((heading) => heading?.isBare && Number(heading.number) <= 1);
  let last = 0;
  return found.map((heading) => {
    if (!heading || (heading.isBare && !startsCount && Number(heading.number) !== last + 1)) return undefined;
    last = Number.parseInt(heading.number, 10);
    return heading;
  });
}

/** A number of four digits is a year; a digit after a plain space would be a second number. */
const numberedHeading =
  /^((?:chapter|section|article)\s+|§\s*)?(\d{1,3}(?:\.\d{1,3})*)(?:([.):])(?=\D)\s*|\s+(?=\D))(?:[-–—]\s+)?(.+)$/i;

function splitNumber(heading: string): (NumberedHeading & { isBare: boolean }) | undefined {
  const [, word = '', digits = '', mark = '', title] = numberedHeading.exec(heading) ?? [];
  if (!title || (word && !mark)) return undefined;
  return { written: word + digits, number: normalNumber(digits), title, isBare: !mark && !digits.includes('.') };
}

/** Returns a number without leading zeros and final zeros: both `1.0` and `01` are 1. */
function normalNumber(written: string): string {
  const parts = written.split('.').map(Number);
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop();
  return parts.join('.');
}
