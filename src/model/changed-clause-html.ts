import { type ChangedClause, clausesOfChange } from './clause-change.ts';
import { clauseDetailsHtml } from './clause-details-html.ts';
import { markedClauses } from './clause-group.ts';
import { isRow } from './clause-lines.ts';
import type { CellChange } from './diff-cells.ts';
import type { DiffableClause } from './diff-input.ts';
import type { LineChange } from './diff-lines.ts';
import type { WordRun } from './word-run.ts';
import { takeFrom } from './marked-text.ts';
import { labelledHtml, runHtml, wholeRunHtml } from './run-html.ts';

/**
 * Returns a changed clause as HTML: its words with the changed ones marked, and what changed besides. A clause that was
 * rewritten for the greater part is shown as it was and as it is, each with what changed standing out.
 */
export function changedClauseHtml(change: ChangedClause): string {
  const { lines, details, rewritten } = change;
  const { from, to } = clausesOfChange(change);
  const isReworded = lines.some(({ kind }) => kind !== 'same');
  const words = rewritten
    ? `<div class="rewritten"><del class="whole">${labelledHtml('removed', versionHtml(lines, from, 'removed'))}</del>` +
      `<ins class="whole">${labelledHtml('added', versionHtml(lines, to, 'added'))}</ins></div>`
    : isReworded
      ? linesHtml(lines, runPrinter(from, to))
      : `<div>${wholeHtml(to)}</div>`;
  return words + clauseDetailsHtml(details);
}

function wholeHtml(clauses: readonly DiffableClause[]): string {
  return clauses.map(({ html }) => html).join('<span class="break"><br></span>');
}

/** Returns one version of a clause: what stayed, and what was only in the earlier one, `removed`, or is only in the later one. */
function versionHtml(
  lines: readonly LineChange[],
  clauses: readonly DiffableClause[],
  own: 'removed' | 'added',
): string {
  const take = takeFrom(markedClauses(clauses));
  const isOther = (kind: string) => kind === (own === 'removed' ? 'added' : 'removed');
  const ownLines = lines
    .filter(({ kind }) => !isOther(kind))
    .map(({ cells, ...line }) => ({
      ...line,
      // a cell of one version is no change of the table in it
      cells: cells.filter(({ kind }) => !isOther(kind)).map(({ runs }) => ({ kind: 'same' as const, runs })),
    }));
  return linesHtml(ownLines, ({ kind, text }) => (isOther(kind) ? '' : wholeRunHtml(kind, take(text.length))));
}

type PrintRun = (run: WordRun) => string;

/** Returns a function that prints runs, which it must get in their order, with the inline tags that their text has. */
function runPrinter(from: readonly DiffableClause[], to: readonly DiffableClause[]): PrintRun {
  const [takeEarlier, takeLater] = [takeFrom(markedClauses(from)), takeFrom(markedClauses(to))];
  return ({ kind, text }) => {
    const earlier = kind === 'added' ? [] : takeEarlier(text.length);
    return runHtml(kind, kind === 'removed' ? earlier : takeLater(text.length));
  };
}

/** Returns lines as paragraphs, code and tables; consecutive rows are one table, consecutive lines of code one block. */
function linesHtml(lines: readonly LineChange[], print: PrintRun): string {
  let html = '';
  let open: keyof typeof wrappers | undefined;
  for (const { line, cells } of lines) {
    const wrapper = isRow(line) ? 'row' : line;
    if (wrapper !== open) html += `${open ? wrappers[open][1] : ''}${wrappers[wrapper][0]}`;
    open = wrapper;
    if (isRow(line))
      html += `<tr>${cells.map((cell) => cellHtml(cell, line === 'head' ? 'th' : 'td', print)).join('')}</tr>`;
    else {
      const words = cells.flatMap(({ runs }) => runs.map(print)).join('');
      html += line === 'code' ? `${words}\n` : `<p>${words}</p>`;
    }
  }
  return html + (open ? wrappers[open][1] : '');
}

const wrappers = { text: ['', ''], row: ['<table><tbody>', '</tbody></table>'], code: ['<pre>', '</pre>'] } as const;

function cellHtml({ kind, runs }: CellChange, tag: 'td' | 'th', print: PrintRun): string {
  const isWhole = kind === 'added' || kind === 'removed';
  return `<${tag}${isWhole ? ` data-cell="${kind}"` : ''}>${runs.map(print).join('')}</${tag}>`;
}
