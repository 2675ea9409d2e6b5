import { redlineStrings } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import type { WordRun } from './word-run.ts';
import { type MarkedText, plainText, takeFrom } from './marked-text.ts';
import { clauseBreak } from './word-tokens.ts';

const { spoken } = redlineStrings;

const elements = { added: 'ins', removed: 'del' } as const;

/**
 * Returns a run as HTML, marked if it was added or removed; `pieces` are its text with its inline tags. Hidden labels name
 * additions and removals, also those of white space and of breaks between clauses.
 */
export function runHtml(kind: WordRun['kind'], pieces: readonly MarkedText[]): string {
  const at = pieces.findIndex(({ text }) => text === clauseBreak);
  if (at === -1) return kind === 'same' ? piecesHtml(pieces) : markedHtml(kind, pieces);
  return runHtml(kind, pieces.slice(0, at)) + breakHtml(kind) + runHtml(kind, pieces.slice(at + 1));
}

/**
 * Returns a run of a clause that is shown as it was or as it is: what changed in it stands out, without a label, because the whole
 * is labelled.
 */
export function wholeRunHtml(kind: WordRun['kind'], pieces: readonly MarkedText[]): string {
  const at = pieces.findIndex(({ text }) => text === clauseBreak);
  if (at !== -1)
    return wholeRunHtml(kind, pieces.slice(0, at)) + breakHtml('same') + wholeRunHtml(kind, pieces.slice(at + 1));
  const html = piecesHtml(pieces);
  return kind === 'same' || !plainText(pieces).trim() ? html : `<mark>${html}</mark>`;
}

/** Returns HTML between labels that name it as added or removed to screen readers alone. */
export function labelledHtml(kind: 'added' | 'removed', html: string): string {
  const [start, end] = spoken[kind];
  return hiddenHtml(start) + html + hiddenHtml(end);
}

/** Returns a label that only screen readers tell. */
function hiddenHtml(label: string): string {
  return `<span class="visually-hidden">${label}</span>`;
}

/** Returns added or removed text as HTML. White space at its ends is no part of the words and carries no line. */
function markedHtml(kind: 'added' | 'removed', pieces: readonly MarkedText[]): string {
  const text = plainText(pieces);
  const tag = elements[kind];
  const labelled = (html: string, attributes = '') => `<${tag}${attributes}>${labelledHtml(kind, html)}</${tag}>`;
  if (!text) return '';
  // a line through a dash hides it
  if (!text.trim()) return labelled(hiddenHtml(spoken.space) + text, ' class="sign"');
  const take = takeFrom(pieces);
  const lead = plainText(take(text.length - text.trimStart().length));
  const inside = take(text.trim().length);
  const edge = (space: string) => (space ? `<${tag} class="edge">${space}</${tag}>` : '');
  const isSign = !/[\p{L}\p{N}]/u.test(text);
  const isTight = !lead && /^[.,;:!?)\]…]/.test(text);
  return (
    edge(lead) +
    labelled(piecesHtml(inside), isSign ? ' class="sign"' : isTight ? ' class="tight"' : '') +
    edge(text.slice(text.trimEnd().length))
  );
}

function breakHtml(kind: WordRun['kind']): string {
  if (kind === 'same') return '<span class="break"><br></span>';
  const tag = elements[kind];
  const [start, end] = spoken[kind];
  const label = hiddenHtml(`${start}${spoken.break}${end}`);
  // after a break that was removed the text goes on
  return `<${tag} class="break">${label}<span aria-hidden="true">¶</span>${kind === 'added' ? '<br>' : ''}</${tag}>`;
}

function piecesHtml(pieces: readonly MarkedText[]): string {
  return pieces.map(({ text, tags }) => tags.join('') + escapeHtml(text) + closing(tags)).join('');
}

function closing(tags: readonly string[]): string {
  return tags
    .map((tag) => `</${/^<(\w+)/.exec(tag)?.[1]}>`)
    .reverse()
    .join('');
}
