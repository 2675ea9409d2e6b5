import { redlineStrings } from '../strings/index.ts';
import { escapeHtml } from './cite.ts';
import type { ClauseDetail } from './clause-details.ts';
import type { LinkChange } from './link-changes.ts';
import { runHtml } from './run-html.ts';

const { details: words } = redlineStrings;

/** Returns what changed in clauses besides their words as an HTML list; empty if nothing did. */
export function clauseDetailsHtml(details: readonly ClauseDetail[]): string {
  if (details.length === 0) return '';
  const marked = details.filter(({ kind }) => kind === 'markup');
  const shown = details.filter((detail) => detail.kind !== 'markup' || marked.indexOf(detail) < mostMarkup);
  const rest = marked.length - mostMarkup;
  const items = [...shown.map(detailHtml), ...(rest > 0 ? [words.markups(rest)] : [])];
  return `<ul class="details">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** The most changes of markup in a clause that are said one by one. */
const mostMarkup = 3;

function detailHtml(detail: ClauseDetail): string {
  switch (detail.kind) {
    case 'division':
      return divisionText(detail.from, detail.to);
    case 'form':
      return words.form;
    case 'markup':
      return words.markup(escapeHtml(detail.words), detail.from, detail.to);
    case 'place':
      return words.place(detail.from, detail.to);
    case 'number':
      return words.number(detail.from, detail.to);
    case 'link':
      return linkHtml(detail);
    case 'words':
      return detail.came
        ? words.came(escapeHtml(detail.words), detail.came)
        : words.went(escapeHtml(detail.words), detail.went ?? '');
  }
}

function linkHtml({ words: text, from, to, elsewhere }: LinkChange): string {
  const { link } = words;
  const shown = escapeHtml(text);
  if (elsewhere !== undefined) return link[to ? 'came' : 'went'](shown, escapeHtml(to ?? from ?? ''), elsewhere);
  const [removed, added] = [urlHtml('removed', from), urlHtml('added', to)];
  if (removed && added) return link.changed(shown, removed, added);
  return added ? link.new(shown, added) : link.gone(shown, removed ?? '');
}

function urlHtml(kind: 'removed' | 'added', url: string | undefined): string {
  return url === undefined ? '' : runHtml(kind, [{ text: url, tags: [] }]);
}

/** Returns which clauses the text of others is in now: `§4 ¶1 was split into §4 ¶1 and §4 ¶2.` */
function divisionText(from: readonly string[], to: readonly string[]): string {
  const [one, other] = [from.length === 1 ? from[0] : undefined, to.length === 1 ? to[0] : undefined];
  if (one !== undefined) return words.split(one, to);
  return other === undefined ? words.redivided(from, to) : words.joined(from, other);
}
