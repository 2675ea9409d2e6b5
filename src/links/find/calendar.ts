import type { Link } from '../link.ts';
import { positionsIn } from './positions.ts';
import { findTextLinks } from './text.ts';

/** Returns the absolute URLs in an iCalendar file, also those that a folded line breaks in two (RFC 5545, section 3.1). */
export function findCalendarLinks(text: string): Link[] {
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
  return findTextLinks(unfolded).map((link) => {
    const offset = (offsets[link.line - 1] ?? 0) + link.column - 1;
    const [from = 0, written = 0] = starts.findLast(([start]) => start <= offset) ?? [];
    return { ...link, ...at(written + offset - from) };
  });
}
