import { diffArrays } from 'diff';
import { type ClauseLine, isRow } from './clause-lines.ts';
import { type CellChange, changedCell, wholeCell } from './diff-cells.ts';
import { similarity, wordCounts } from './words.ts';

/** The columns of two tables in reading order, each with its place in the earlier and in the later one. */
export type Columns = readonly { from?: number; to?: number }[];

/**
 * Returns the columns of the tables in two clauses, paired by their headings. Columns between the same headings pair in
 * order if both tables have equally many of them there; otherwise they were removed and added.
 */
export function columnsOf(from: readonly ClauseLine[], to: readonly ClauseLine[]): Columns {
  const [earlier, later] = [from, to].map((lines) => lines.find(({ kind }) => isRow(kind))?.cells ?? []);
  const columns: { from?: number; to?: number }[] = [];
  let [i, j] = [0, 0];
  let removed = 0;
  const flush = (added: number) => {
    if (removed === added) for (let n = 0; n < added; n++) columns.push({ from: i - removed + n, to: j + n });
    else {
      for (let n = 0; n < removed; n++) columns.push({ from: i - removed + n });
      for (let n = 0; n < added; n++) columns.push({ to: j + n });
    }
    removed = 0;
  };
  for (const part of diffArrays(earlier ?? [], later ?? [])) {
    if (part.removed) {
      removed = part.count;
      i += part.count;
      continue;
    }
    flush(part.added ? part.count : 0);
    if (part.added) {
      j += part.count;
      continue;
    }
    for (let n = 0; n < part.count; n++) columns.push({ from: i++, to: j++ });
  }
  flush(0);
  return columns;
}

/** Returns the change of a row, cell by cell. */
export function rowChange(from: ClauseLine, to: ClauseLine, columns: Columns): CellChange[] {
  return placesIn(from, to, columns).map(([i, j]) => {
    const [earlier, later] = [i === undefined ? undefined : from.cells[i], j === undefined ? undefined : to.cells[j]];
    if (earlier === undefined) return wholeCell('added', later ?? '');
    return later === undefined ? wholeCell('removed', earlier) : changedCell(earlier, later);
  });
}

/** Returns whether two lines are alike: rows by an equal cell of a column that both have, all lines by their words. */
export function similarCells(from: ClauseLine, to: ClauseLine, columns: Columns): boolean {
  const isEqual = ([i, j]: Place) =>
    i !== undefined && j !== undefined && from.cells[i] === to.cells[j] && !!to.cells[j];
  if (isRow(to.kind) && placesIn(from, to, columns).some(isEqual)) return true;
  return similarity(wordCounts(from.cells.join(' ')), wordCounts(to.cells.join(' '))) >= 0.4;
}

type Place = readonly [from: number | undefined, to: number | undefined];

/** Returns the cells of two rows that belong together; cells beyond the table's columns pair by their place. */
function placesIn(from: ClauseLine, to: ClauseLine, columns: Columns): Place[] {
  const places = columns
    .map(({ from: i, to: j }): Place => [i, j])
    .filter(([i = Infinity, j = Infinity]) => i < from.cells.length || j < to.cells.length);
  const beyond = Math.max(from.cells.length, to.cells.length);
  const [width, other] = [
    columns.filter((column) => column.from !== undefined).length,
    columns.filter((column) => column.to !== undefined).length,
  ];
  for (let n = 0; n < beyond; n++) {
    const place: Place = [
      width + n < from.cells.length ? width + n : undefined,
      other + n < to.cells.length ? other + n : undefined,
    ];
    if (place.some((index) => index !== undefined)) places.push(place);
  }
  return places;
}
