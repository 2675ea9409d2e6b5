import { counted, type Reading, readingsOf } from '../counting.ts';
import { indentOf, type SourceLine } from './source-lines.ts';

/** A line that begins with a label which Markdown does not know: `a.`, `(b)`, `iv)`, `(2)`. */
export interface LabelLine {
  line: number;
  indent: number;
  label: string;
  /** The label in the source, if the list repeats it and it counts on here. */
  typed?: string;
  text: string;
}

const pattern = /^\s*((\(?)([A-Za-z]|[ivxlc]+|[IVXLC]+|\d{1,3})([.)]))\s+(\S.*)$/;

/**
 * Returns the lines that begin with a label and have a neighbor that counts on, by their number in the file. Where a list repeats its
 * first label on each item, as `1.` can be repeated, the labels count on from it.
 */
export function labelLines(lines: readonly SourceLine[]): Map<number, LabelLine> {
  const found = lines.flatMap(candidate);
  const labels = new Map<number, LabelLine>();
  const keep = ({ line, indent, text, label }: LabelLine, counted = label) =>
    labels.set(line, { line, indent, text, label: counted, ...(counted === label ? {} : { typed: label }) });
  for (const [index, one] of found.entries()) {
    const [next, later] = found.slice(index + 1).filter((other) => isAlike(one, other));
    if (!next || isApart(lines, one, next)) continue;
    const isRepeated = isOneList(lines, one, next) && [one.label, later?.label].includes(next.label);
    if (!isRepeated && !countsOn(one, next)) continue;
    const before = labels.get(one.line);
    if (!before) keep(one);
    keep(next, isRepeated ? following(before?.label ?? one.label, one) : next.label);
  }
  return labels;
}

/** Returns whether a heading stands between two lines. */
function isApart(lines: readonly SourceLine[], one: LabelLine, next: LabelLine): boolean {
  return lines.slice(one.line, next.line - 1).some(({ text, isCode }) => !isCode && /^#{1,6}\s/.test(text));
}

/** Returns whether all lines between two items are blank or belong to the first. */
function isOneList(lines: readonly SourceLine[], one: LabelLine, next: LabelLine): boolean {
  return lines.slice(one.line, next.line - 1).every(({ text }) => !text.trim() || indentOf(text) > one.indent);
}

/** Returns the label after another of the same kind. The first letter is a letter, the first Roman number Roman. */
function following(label: string, { readings }: Candidate): string {
  const [, open = '', value = '', close = ''] = /^(\(?)(\w+)([.)])$/.exec(label) ?? [];
  const counting = (readings.find((reading) => reading.value === 1) ?? readings[0])?.counting ?? 'decimal';
  const number = readingsOf(value).find((reading) => reading.counting === counting)?.value ?? letterValue(value);
  return `${open}${counted(number + 1, counting)}${close}`;
}

/** Returns the number of a label of two letters: `aa` is 27. */
function letterValue(label: string): number {
  return [...label.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

interface Candidate extends LabelLine {
  style: string;
  readings: readonly Reading[];
}

function candidate({ text: source, line, isCode }: SourceLine): Candidate[] {
  const [, label = '', open = '', value = '', close = '', text] = pattern.exec(source) ?? [];
  // `1.` and `1)` are lists of Markdown's own
  if (isCode || !text || (open && close !== ')') || (!open && /^\d/.test(value))) return [];
  const readings = readingsOf(value);
  return readings.length > 0 ? [{ line, indent: indentOf(source), label, text, style: open + close, readings }] : [];
}

function isAlike(one: Candidate, other: Candidate): boolean {
  return one.style === other.style && Math.abs(one.indent - other.indent) <= 1;
}

function countsOn(one: Candidate, next: Candidate): boolean {
  return one.readings.some(({ counting, value }) =>
    next.readings.some((other) => other.counting === counting && other.value === value + 1),
  );
}
