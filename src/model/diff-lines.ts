import { diffArrays } from 'diff';
import type { ClauseLine } from './clause-lines.ts';
import { diffWords, type WordRun } from './diff-words.ts';
import { similarity, wordCounts } from './words.ts';

/** The change of a line of a clause, cell by cell. */
export interface LineChange {
  kind: 'same' | 'changed' | 'added' | 'removed';
  line: ClauseLine['kind'];
  cells: WordRun[][];
}

/** Returns the changes of a clause's lines in reading order: without the removed ones they are the later lines. */
export function diffLines(from: readonly ClauseLine[], to: readonly ClauseLine[]): LineChange[] {
  const [only, other] = [from[0], to[0]];
  if (from.length === 1 && to.length === 1 && only && other && only.kind === other.kind)
    return changedLine(only, other);
  const changes: LineChange[] = [];
  let removed: ClauseLine[] = [];
  let [i, j] = [0, 0];
  const flush = (added: readonly ClauseLine[]) => {
    changes.push(...pairLines(removed, added));
    removed = [];
  };
  for (const part of diffArrays(from.map(keyOf), to.map(keyOf))) {
    if (part.removed) removed = from.slice(i, i + part.count);
    else if (part.added) flush(to.slice(j, j + part.count));
    else {
      flush([]);
      changes.push(...to.slice(j, j + part.count).map((line) => wholeLine('same', line)));
    }
    if (!part.added) i += part.count;
    if (!part.removed) j += part.count;
  }
  flush([]);
  return changes;
}

/** Pairs removed lines with added ones that are like them, in order; the others are removed or added whole. */
function pairLines(removed: readonly ClauseLine[], added: readonly ClauseLine[]): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  for (const line of added) {
    const at = removed.findIndex((old, index) => index >= next && areAlike(old, line));
    if (at === -1) {
      changes.push(wholeLine('added', line));
      continue;
    }
    changes.push(...removed.slice(next, at).map((old) => wholeLine('removed', old)));
    const old = removed[at];
    if (old) changes.push(...changedLine(old, line));
    next = at + 1;
  }
  return [...changes, ...removed.slice(next).map((old) => wholeLine('removed', old))];
}

function areAlike(from: ClauseLine, to: ClauseLine): boolean {
  if (from.kind !== to.kind || from.cells.length !== to.cells.length) return false;
  if (from.kind === 'row' && from.cells.some((cell, index) => cell !== '' && cell === to.cells[index])) return true;
  return similarity(wordCounts(from.cells.join(' ')), wordCounts(to.cells.join(' '))) >= 0.4;
}

function changedLine(from: ClauseLine, to: ClauseLine): LineChange[] {
  const cells = to.cells.map((cell, index) => diffWords(from.cells[index] ?? '', cell));
  const isSame = keyOf(from) === keyOf(to);
  return [{ kind: isSame ? 'same' : 'changed', line: to.kind, cells }];
}

function wholeLine(kind: 'same' | 'added' | 'removed', { kind: line, cells }: ClauseLine): LineChange {
  return { kind, line, cells: cells.map((text) => (text ? [{ kind, text }] : [])) };
}

function keyOf({ kind, cells }: ClauseLine): string {
  return JSON.stringify([kind, ...cells]);
}
