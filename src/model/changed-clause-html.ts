import { escapeHtml } from './cite.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { ChangedClause } from './diff.ts';
import type { LineChange } from './diff-lines.ts';
import type { WordRun } from './diff-words.ts';

/**
 * Returns a changed clause as HTML: its words with the changed ones marked, and what changed besides. A clause that was
 * rewritten for the greater part is shown as it was and as it is.
 */
export function changedClauseHtml({ from, to, lines, details, rewritten }: ChangedClause): string {
  const isReworded = lines.some(({ kind }) => kind !== 'same');
  const words = rewritten
    ? `<div class="rewritten"><del class="whole">${hidden('[removed: ')}${from.html}${hidden(' end of removal]')}</del>` +
      `<ins class="whole">${hidden('[added: ')}${to.html}${hidden(' end of addition]')}</ins></div>`
    : isReworded
      ? linesHtml(lines)
      : `<div>${to.html}</div>`;
  return words + detailsHtml(details);
}

/** Returns lines as paragraphs, code and tables; consecutive rows are one table, consecutive lines of code one block. */
function linesHtml(lines: readonly LineChange[]): string {
  let html = '';
  let open: LineChange['line'] | undefined;
  const wrappers = { text: ['', ''], row: ['<table><tbody>', '</tbody></table>'], code: ['<pre>', '</pre>'] } as const;
  for (const change of lines) {
    if (change.line !== open) html += `${open ? wrappers[open][1] : ''}${wrappers[change.line][0]}`;
    open = change.line;
    const cells = change.cells.map((runs) => runs.map(runHtml).join(''));
    if (change.line === 'row') html += `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    else html += change.line === 'code' ? `${cells.join('')}\n` : `<p>${cells.join('')}</p>`;
  }
  return html + (open ? wrappers[open][1] : '');
}

function detailsHtml(details: readonly ClauseDetail[]): string {
  if (details.length === 0) return '';
  return `<ul class="details">${details.map((detail) => `<li>${detailHtml(detail)}</li>`).join('')}</ul>`;
}

function detailHtml(detail: ClauseDetail): string {
  if (detail.kind === 'form') return 'The words are the same; their markup changed.';
  if (detail.kind === 'list') {
    const [from, to] = [detail.from, detail.to].map((list) => runHtml({ kind: 'same', text: list }));
    return `It stood in ${from} and stands in ${to}.`;
  }
  const words = `“${escapeHtml(detail.words)}”`;
  const { from, to } = detail;
  if (from && to) return `The link ${words} went to ${removed(from)} and goes to ${added(to)}.`;
  return to ? `The link ${words} to ${added(to)} is new.` : `The link ${words} to ${removed(from ?? '')} is gone.`;
}

const added = (text: string) => runHtml({ kind: 'added', text });
const removed = (text: string) => runHtml({ kind: 'removed', text });

function runHtml({ kind, text }: WordRun): string {
  if (kind === 'added') return `<ins>${withHiddenLabels(text, '[added: ', ' end of addition]')}</ins>`;
  if (kind === 'removed') return `<del>${withHiddenLabels(text, '[removed: ', ' end of removal]')}</del>`;
  return escapeHtml(text);
}

/** Puts labels for screen readers around words, inside the white space at both ends so that no space is added. */
function withHiddenLabels(text: string, before: string, after: string): string {
  const words = text.trim();
  if (!words) return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${hidden(before)}${escapeHtml(words)}${hidden(after)}${text.slice(at + words.length)}`;
}

function hidden(label: string): string {
  return `<span class="visually-hidden">${label}</span>`;
}
