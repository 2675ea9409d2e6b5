import type { Position } from '../../../src/model/problem.ts';

/** Returns a text without its mark `▲`, and the position of the mark. */
export function markedPosition(marked: string): Position & { text: string } {
  const before = marked.slice(0, marked.indexOf('▲')).split('\n');
  return { text: marked.replace('▲', ''), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
