import { type Reading, readingsOf } from '../counting.ts';
import { indentOf, type SourceLine } from './source-lines.ts';

/** A line that begins with a label which Markdown does not know: `a.`, `(b)`, `iv)`, `(2)`. */
export interface LabelLine {
  line: number;
  indent: number;
  label: string;
  text: string;
}

const pattern = /^\s*((\(?)([A-Za-z]|[ivxlc]+|[IVXLC]+|\d{1,3})([.)]))\s+(\S.*)$/;

/** Returns the lines that begin with a label and have a neighbor that counts on, by their number in the file. */
export function labelLines(lines: readonly SourceLine[]): Map<number, LabelLine> {
  const found = lines.flatMap(candidate);
  const headings = lines.filter(({ text, isCode }) => !isCode && /^#{1,6}\s/.test(text)).map(({ line }) => line);
  const counting = new Set<Candidate>();
  for (const [index, one] of found.entries()) {
    const next = found.slice(index + 1).find((other) => isAlike(one, other));
    if (!next || headings.some((line) => line > one.line && line < next.line) || !countsOn(one, next)) continue;
    counting.add(one).add(next);
  }
  return new Map([...counting].map(({ line, indent, label, text }) => [line, { line, indent, label, text }]));
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
