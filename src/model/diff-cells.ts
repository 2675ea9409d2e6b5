import { diffWords } from './diff-words.ts';
import type { WordRun } from './word-run.ts';

/** The change of a cell. A cell that was added or removed with its column can be without words. */
export interface CellChange {
  kind: 'same' | 'changed' | 'added' | 'removed';
  runs: WordRun[];
}

/** Returns the change of a cell that both sides have. */
export function changedCell(from: string, to: string): CellChange {
  return { kind: from === to ? 'same' : 'changed', runs: diffWords(from, to) };
}

/** Returns a cell of which all is the same, added or removed. */
export function wholeCell(kind: 'same' | 'added' | 'removed', text: string): CellChange {
  return { kind, runs: text ? [{ kind, text }] : [] };
}
