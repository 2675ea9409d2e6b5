/** A heading taken apart: its number as it is written, the same as numbers are written here, and the words after it. */
export interface NumberedHeading {
  written: string;
  number: string;
  title: string;
}

/** A heading with the number that its section gets. */
export interface NumberedSection {
  number: string;
  title: string;
  /** Its number as the document writes it. */
  written?: string;
}

/**
 * The number at the front of each heading, undefined where it has none: `3.7. Backing up data`, `3.7 Backing up data`,
 * `3) Rules`, `3.0 Rules`, `Chapter 3. Rules`. A whole number with nothing but a space after it counts where it begins or
 * goes on a count: `3 pillars of security` alone has none.
 */
export function headingNumbers(headings: readonly string[]): (NumberedHeading | undefined)[] {
  const found = headings.map(numberIn);
  const begun = found.some((heading) => heading?.isBare && Number(heading.number) <= 1);
  let last = 0;
  return found.map((heading) => {
    if (!heading || (heading.isBare && !begun && Number(heading.number) !== last + 1)) return undefined;
    last = Number.parseInt(heading.number, 10);
    return heading;
  });
}

/** Four digits are a year; after a mere space, a digit would be one more number. */
const numbered =
  /^((?:chapter|section|article)\s+|§\s*)?(\d{1,3}(?:\.\d{1,3})*)(?:([.):])(?=\D)\s*|\s+(?=\D))(?:[-–—]\s+)?(.+)$/i;

function numberIn(heading: string): (NumberedHeading & { isBare: boolean }) | undefined {
  const [, word = '', digits = '', mark = '', title] = numbered.exec(heading) ?? [];
  if (!title || (word && !mark)) return undefined;
  return { written: word + digits, number: plain(digits), title, isBare: !mark && !digits.includes('.') };
}

/** `1.0` and `01` are 1 to a reader. */
function plain(written: string): string {
  const parts = written.split('.').map(Number);
  while (parts.length > 1 && parts.at(-1) === 0) parts.pop();
  return parts.join('.');
}
