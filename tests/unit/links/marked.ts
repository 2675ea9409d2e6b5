import type { Position } from '../../../src/model/problem.ts';

/** Removes the marks `‸` from a text and returns the position of each. */
export function marked(text: string): { text: string; positions: Position[] } {
  const parts = text.split('‸');
  const positions = parts.slice(0, -1).map((_, index) => {
    const before = parts.slice(0, index + 1).join('');
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - lineStart + 1 };
  });
  return { text: parts.join(''), positions };
}

/** Adds to each item the position of its mark, in order. */
export function atMarks<Item extends object>(items: readonly Item[], positions: readonly Position[]) {
  return items.map((item, index) => ({ ...item, ...positions[index] }));
}
