import { escapeHtml } from './cite.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { ChangedClause } from './diff.ts';
import { isRow } from './clause-lines.ts';
import type { CellChange } from './diff-cells.ts';
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
  let open: keyof typeof wrappers | undefined;
  for (const { line, cells } of lines) {
    const wrapper = isRow(line) ? 'row' : line;
    if (wrapper !== open) html += `${open ? wrappers[open][1] : ''}${wrappers[wrapper][0]}`;
    open = wrapper;
    if (isRow(line)) html += `<tr>${cells.map((cell) => cellHtml(cell, line === 'head' ? 'th' : 'td')).join('')}</tr>`;
    else {
      const words = cells.flatMap(({ runs }) => runs.map(runHtml)).join('');
      html += line === 'code' ? `${words}\n` : `<p>${words}</p>`;
    }
  }
  return html + (open ? wrappers[open][1] : '');
}

const wrappers = { text: ['', ''], row: ['<table><tbody>', '</tbody></table>'], code: ['<pre>', '</pre>'] } as const;

function cellHtml({ kind, runs }: CellChange, tag: 'td' | 'th'): string {
  const isWhole = kind === 'added' || kind === 'removed';
  return `<${tag}${isWhole ? ` data-cell="${kind}"` : ''}>${runs.map(runHtml).join('')}</${tag}>`;
}

function detailsHtml(details: readonly ClauseDetail[]): string {
  if (details.length === 0) return '';
  return `<ul class="details">${details.map((detail) => `<li>${detailHtml(detail)}</li>`).join('')}</ul>`;
}

function detailHtml(detail: ClauseDetail): string {
  if (detail.kind === 'form') return 'The words are the same; their markup or spacing changed.';
  if (detail.kind === 'place') return `It stood in ${detail.from} and stands in ${detail.to}.`;
  if (detail.kind === 'number') return `Its number in the list was ${detail.from} and is ${detail.to}.`;
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
