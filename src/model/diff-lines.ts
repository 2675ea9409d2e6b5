import { diffArrays } from 'diff';
import { type ClauseLine, isRow } from './clause-lines.ts';
import { type CellChange, changedCell, wholeCell } from './diff-cells.ts';
import { type Columns, columnsOf, rowChange, similarCells } from './diff-rows.ts';

/** The change of a line of a clause, cell by cell; a line that is no row has one cell. */
export interface LineChange {
  kind: 'same' | 'changed' | 'added' | 'removed';
  line: ClauseLine['kind'];
  cells: CellChange[];
}

/** Returns the changes of a clause's lines in reading order: without the removed ones they are the later lines. */
export function diffLines(from: readonly ClauseLine[], to: readonly ClauseLine[]): LineChange[] {
  const columns = columnsOf(from, to);
  const [only, other] = [from[0], to[0]];
  if (from.length === 1 && to.length === 1 && only && other && only.kind === other.kind)
    return [changedLine(only, other, columns)];
  const changes: LineChange[] = [];
  let removed: ClauseLine[] = [];
  let [i, j] = [0, 0];
  const flush = (added: readonly ClauseLine[]) => {
    changes.push(...pairLines(removed, added, columns));
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

/**
 * Pairs removed lines with added ones that are like them, in order; the others are removed or added whole. Between two lines
 * that stayed, what was removed stands before what came.
 */
function pairLines(removed: readonly ClauseLine[], added: readonly ClauseLine[], columns: Columns): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  let came: LineChange[] = [];
  for (const line of added) {
    const at = likeLine(removed, next, line, added, columns);
    const old = removed[at];
    if (!old) {
      came.push(wholeLine('added', line));
      continue;
    }
    changes.push(
      ...removed.slice(next, at).map((other) => wholeLine('removed', other)),
      ...came,
      changedLine(old, line, columns),
    );
    came = [];
    next = at + 1;
  }
  return [...changes, ...removed.slice(next).map((old) => wholeLine('removed', old)), ...came];
}

/** Returns the place of the first line from `next` on that a line comes from, or -1: the row with its first cell, or one like it. */
function likeLine(
  removed: readonly ClauseLine[],
  next: number,
  line: ClauseLine,
  added: readonly ClauseLine[],
  columns: Columns,
): number {
  const hasLabel = (lines: readonly ClauseLine[], { kind, cells: [label] }: ClauseLine) =>
    isRow(kind) && label ? lines.findIndex((one) => one.kind === kind && one.cells[0] === label) : -1;
  const labelled = hasLabel(removed.slice(next), line);
  if (labelled !== -1) return next + labelled;
  return removed.findIndex(
    (old, index) =>
      index >= next &&
      old.kind === line.kind &&
      // its own row comes later
      hasLabel(added, old) === -1 &&
      similarCells(old, line, columns),
  );
}

function changedLine(from: ClauseLine, to: ClauseLine, columns: Columns): LineChange {
  if (keyOf(from) === keyOf(to)) return wholeLine('same', to);
  const cells = isRow(to.kind) ? rowChange(from, to, columns) : [changedCell(from.cells[0] ?? '', to.cells[0] ?? '')];
  return { kind: 'changed', line: to.kind, cells };
}

function wholeLine(kind: 'same' | 'added' | 'removed', { kind: line, cells }: ClauseLine): LineChange {
  return { kind, line, cells: cells.map((text) => wholeCell(kind, text)) };
}

function keyOf({ kind, cells }: ClauseLine): string {
  return JSON.stringify([kind, ...cells]);
}
