import type { DataOf } from './shapes/index.ts';

/** A column of a table: its heading, what it shows of an entry (nothing: not stated), and its width in characters. */
export type Column<Entry> = [heading: string, value: (entry: Entry) => string | null | undefined, width?: number];

type Citations = DataOf<'references'>['references'][number]['citedBy'];
type History = DataOf<'processors'>['former'][number]['history'];

/** The columns of citations, which have as many lines in a cell as there are citations. */
export function citationColumns<Entry>(citationsOf: (entry: Entry) => Citations): Column<Entry>[] {
  return [
    ['Clauses', (entry) => lines(citationsOf(entry).map(({ label }) => label)), 12],
    ['Quotes', (entry) => lines(citationsOf(entry).map(({ quote }) => quote)), 60],
    ['Permalinks', (entry) => lines(citationsOf(entry).map(({ url }) => url)), 40],
  ];
}

/** The column of an entry's changes, one a line. */
export function historyColumn<Entry extends { history: History }>(): Column<Entry> {
  return [
    'History',
    ({ history }) => lines(history.map(({ date, change, summary }) => `${date} ${change}: ${summary}`)),
    40,
  ];
}

/** Several values in one cell, one a line. */
export function lines(values: readonly string[]): string | null {
  return values.join('\n') || null;
}
