import type { Reference } from '../reference.ts';
import { positionsIn } from './positions.ts';
import { findText } from './text.ts';

/** The whole addresses in an iCalendar text, whose long lines go on in the next one after a space (RFC 5545, 3.1). */
export function findCalendar(text: string): Reference[] {
  const at = positionsIn(text);
  const starts: [unfolded: number, written: number][] = [[0, 0]];
  let removed = 0;
  const unfolded = text.replace(/\r?\n[ \t]/g, (fold, offset: number) => {
    starts.push([offset - removed, offset + fold.length]);
    removed += fold.length;
    return '';
  });
  const lines = unfolded.split('\n');
  const offsets = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  return findText(unfolded).map((reference) => {
    const offset = (offsets[reference.line - 1] ?? 0) + reference.column - 1;
    const [from = 0, written = 0] = starts.findLast(([start]) => start <= offset) ?? [];
    return { ...reference, ...at(written + offset - from) };
  });
}
