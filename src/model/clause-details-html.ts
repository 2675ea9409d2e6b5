import { escapeHtml } from './cite.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { LinkChange } from './link-changes.ts';
import { pluralize } from './pluralize.ts';
import { runHtml } from './run-html.ts';

/** Returns what changed in clauses besides their words as an HTML list; empty if nothing did. */
export function clauseDetailsHtml(details: readonly ClauseDetail[]): string {
  if (details.length === 0) return '';
  const marked = details.filter(({ kind }) => kind === 'markup');
  const shown = details.filter((detail) => detail.kind !== 'markup' || marked.indexOf(detail) < mostMarkup);
  const rest = marked.length - mostMarkup;
  const items = [
    ...shown.map(detailHtml),
    ...(rest > 0 ? [`The markup changed in ${pluralize(rest, 'more place')}.`] : []),
  ];
  return `<ul class="details">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** The most changes of markup in a clause that are said one by one. */
const mostMarkup = 3;

function detailHtml(detail: ClauseDetail): string {
  switch (detail.kind) {
    case 'division':
      return divisionText(detail.from, detail.to);
    case 'form':
      return 'The words are the same; their markup or spacing changed.';
    case 'markup':
      return `“${escapeHtml(detail.words)}” was ${detail.from} and is ${detail.to}.`;
    case 'place':
      return `It stood ${detail.from} and stands ${detail.to}.`;
    case 'number':
      return `Its number in the list was ${detail.from} and is ${detail.to}.`;
    case 'link':
      return linkHtml(detail);
    case 'words':
      return detail.came
        ? `“${escapeHtml(detail.words)}” stood in ${detail.came} before.`
        : `“${escapeHtml(detail.words)}” stands in ${detail.went ?? ''} now.`;
  }
}

function linkHtml({ words: text, from, to, elsewhere }: LinkChange): string {
  const words = `“${escapeHtml(text)}”`;
  if (elsewhere !== undefined)
    return `The link ${words} to ${escapeHtml(to ?? from ?? '')} ${to ? 'stood' : 'stands'} in ${elsewhere} ${to ? 'before' : 'now'}.`;
  const [removed, added] = [urlHtml('removed', from), urlHtml('added', to)];
  if (removed && added) return `The link ${words} went to ${removed} and goes to ${added}.`;
  return added ? `The link ${words} to ${added} is new.` : `The link ${words} to ${removed} is gone.`;
}

function urlHtml(kind: 'removed' | 'added', url: string | undefined): string {
  return url === undefined ? '' : runHtml(kind, [{ text: url, tags: [] }]);
}

/** Returns which clauses the text of others is in now: `§4 ¶1 was split into §4 ¶1 and §4 ¶2.` */
function divisionText(from: readonly string[], to: readonly string[]): string {
  const [earlier, later] = [labelsText(from), labelsText(to)];
  if (from.length === 1) return `${earlier} was split: it is now ${later}.`;
  if (to.length === 1) return `${earlier} were joined: they are now ${later}.`;
  return `The text of ${earlier} is now in ${later}, with other breaks.`;
}

function labelsText(labels: readonly string[]): string {
  return labels.length > 1 ? `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}` : labels.join();
}
