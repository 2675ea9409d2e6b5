import type { SourceLine } from './source-lines.ts';

/** A table that was found: how many lines it takes, and its rows. */
interface FoundTable {
  length: number;
  header: string[] | undefined;
  rows: string[][];
}

/**
 * Writes the tables of pandoc, whose columns are drawn with dashes, as tables that Markdown knows: grids (`+---+---+`) and the simple
 * ones whose columns stand below dashes, with rows of one or of several lines.
 */
export function plainTables(lines: readonly SourceLine[]): SourceLine[] {
  const result = [...lines];
  for (let index = 0; index < result.length; index++) {
    const found = tableAt(result, index);
    if (!found) continue;
    const written = pipeTable(found);
    for (let at = 0; at < found.length; at++) {
      const source = result[index + at];
      if (source) result[index + at] = { ...source, text: written[at] ?? '' };
    }
    index += found.length - 1;
  }
  return result;
}

const gridRule = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** Dashes in two or more groups: each group is a column. */
const columnRule = /^\s*-{2,}(?:\s+-{2,})+\s*$/;

const wholeRule = /^\s*-{10,}\s*$/;

function tableAt(lines: readonly SourceLine[], index: number): FoundTable | undefined {
  const at = (offset: number): string => (lines[index + offset]?.isCode ? '' : (lines[index + offset]?.text ?? ''));
  if (gridRule.test(at(0))) return gridTable(at);
  if (wholeRule.test(at(0)) || columnRule.test(at(0))) return ruledTable(at, lines.length - index);
  const isHeader = at(0).trim() && columnRule.test(at(1)) && !at(0).includes('|');
  return isHeader && !at(-1).trim() ? simpleTable(at) : undefined;
}

type LineAt = (offset: number) => string;

function gridTable(at: LineAt): FoundTable | undefined {
  const columns = (at(0).match(/\+/g)?.length ?? 1) - 1;
  const rows: string[][] = [];
  let [row, header, length]: [string[], string[] | undefined, number] = [[], undefined, 1];
  for (; /^\s*[+|]/.test(at(length)); length++) {
    const line = at(length);
    if (!gridRule.test(line)) {
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
      if (cells.length > columns) return undefined;
      row = joinCells(row, cells);
      continue;
    }
    if (line.includes('=') && !header) header = row;
    else if (row.some(Boolean)) rows.push(row);
    row = [];
  }
  return length > 2 ? { length, header, rows } : undefined;
}

/** A table whose header is one line above the dashes; each line below is a row, up to a blank one. */
function simpleTable(at: LineAt): FoundTable {
  const cut = cutter(at(1));
  const rows: string[][] = [];
  let length = 2;
  for (; at(length).trim() && !columnRule.test(at(length)); length++) rows.push(cut(at(length)));
  return { length: columnRule.test(at(length)) ? length + 1 : length, header: cut(at(0)), rows };
}

/** A table between rules: with a header if the first one is a whole line, and rows of several lines if blank ones part them. */
function ruledTable(at: LineAt, most: number): FoundTable | undefined {
  const isWhole = wholeRule.test(at(0));
  let start = 0;
  if (isWhole) {
    start = 1;
    while (start < 8 && at(start).trim() && !columnRule.test(at(start))) start++;
    if (!columnRule.test(at(start))) return undefined;
  }
  const isEnd = isWhole ? wholeRule : columnRule;
  let end = start + 1;
  while (end < most && !isEnd.test(at(end)) && !/^#{1,6}\s/.test(at(end))) end++;
  if (!isEnd.test(at(end)) || end === start + 1) return undefined;
  const cut = cutter(at(start));
  const below = Array.from({ length: end - start - 1 }, (_, offset) => at(start + 1 + offset));
  const isParted = below.slice(0, -1).some((line) => !line.trim());
  const rows: string[][] = [];
  let row: string[] = [];
  for (const line of [...below, '']) {
    if (line.trim()) row = isParted ? joinCells(row, cut(line)) : cut(line);
    if (row.length > 0 && (!isParted || !line.trim())) {
      rows.push(row);
      row = [];
    }
  }
  let header: string[] | undefined;
  for (let offset = 1; offset < start; offset++) header = joinCells(header ?? [], cut(at(offset)));
  return { length: end + 1, header, rows };
}

/** Returns how to cut a line into the columns that a line of dashes draws; text between two columns belongs to the one before it. */
function cutter(rule: string): (line: string) => string[] {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return (line) => starts.map((from, column) => line.slice(column === 0 ? 0 : from, starts[column + 1]));
}

function joinCells(row: readonly string[], cells: readonly string[]): string[] {
  const columns = Math.max(row.length, cells.length);
  return Array.from({ length: columns }, (_, column) =>
    [row[column] ?? '', cells[column]?.trim() ?? ''].filter(Boolean).join(' '),
  );
}

function pipeTable({ header, rows }: FoundTable): string[] {
  const columns = Math.max(header?.length ?? 0, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, column) => (cells[column] ?? '').trim().replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(header ?? []), `|${' - |'.repeat(columns)}`, ...rows.map(line)];
}
