import { revisionStrings } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import type { ClauseAhead } from './clauses-ahead.ts';
import { addToLabels, markHtml } from './clause-marks.ts';
import { formatDay } from './day.ts';
import { languageHtml } from './policy-lang.ts';
import { interfaceIn, type TextLanguage } from './text-language.ts';

/**
 * Adds after the labels of clauses that do not apply yet in a section's HTML a mark that says from when they do, with a link to what
 * applies until then. Its element hides it from that day on. `language` is that of the policy.
 */
export function markAhead(
  html: string,
  clauses: ReadonlyMap<string, ClauseAhead>,
  urlOf: (until: NonNullable<ClauseAhead['until']>) => string,
  language: TextLanguage = {},
): string {
  const own = languageHtml(interfaceIn(language));
  return addToLabels(html, (id) => {
    const ahead = clauses.get(id);
    if (!ahead) return '';
    const { from, until } = ahead;
    const words = revisionStrings.ahead(formatDay(from), until?.clause.label);
    const mark = markHtml(words, own, until && urlOf(until));
    return `<day-words data-from="${escapeHtml(from)}"><span data-when="before">${mark}</span></day-words>`;
  });
}
