import { escapeHtml } from './cite.ts';
import { type Diff, isChanged } from './diff.ts';

/** The words of the controls above a redline. */
export interface RedlineControlWords {
  view: string;
  changesOnly: string;
  fullText: string;
  steps: string;
  previous: string;
  next: string;
  /** What the steps go to, after `previous` and `next`. */
  change: string;
  count: (count: number) => string;
}

/**
 * Returns the controls above a redline as HTML: a switch between the changes alone and the full text, and buttons that go
 * from change to change if there are several. They do nothing without JavaScript, and are not shown then.
 */
export function redlineControls(diff: Diff, words: RedlineControlWords): string {
  const pressed = (isFull: boolean, label: string) =>
    `<button type="button" aria-pressed="${!isFull}" data-full="${isFull}">${escapeHtml(label)}</button>`;
  const step = (by: -1 | 1, label: string) =>
    `<button type="button" data-step="${by}">${escapeHtml(label)}<span class="of-what"> ${escapeHtml(words.change)}</span></button>`;
  const view = [pressed(false, words.changesOnly), pressed(true, words.fullText)];
  const count = countStops(diff);
  const steps = [
    step(-1, words.previous),
    step(1, words.next),
    `<output data-at>${escapeHtml(words.count(count))}</output>`,
  ];
  return group('switch', words.view, view) + (count > 1 ? group('steps', words.steps, steps) : '');
}

/** Returns how many changes the steps go to: the clauses that changed, and the sections of which only the heading did. */
export function countStops({ sections }: Pick<Diff, 'sections'>): number {
  return sections
    .filter(isChanged)
    .reduce((count, { clauses }) => count + Math.max(1, clauses.filter(({ kind }) => kind !== 'same').length), 0);
}

function group(className: string, label: string, parts: readonly string[]): string {
  return `<div class="${className}" role="group" aria-label="${escapeHtml(label)}">${parts.join(' ')}</div>`;
}
