import type { StatedFact } from '../model/basket.ts';
import type { BasketEntry } from './basket-entry.ts';
import { type CitationSource, describeCitation } from '../model/cite.ts';
import { basketStrings as strings, collectingStrings, replyNames, statusNames } from '../strings/index.ts';
import { part, parts } from './part.ts';
import { answerTags, label, statusTag } from './tags.ts';

/** Fills a list item, made from the basket page's template, with an entry of the basket; `language` is that of the policies. */
export function fillBasketItem(item: HTMLLIElement, entry: BasketEntry, language: string): void {
  const { kind, title, text, facts, introduction, quotes, sources, url, note } = entry;
  item.dataset.url = url;
  const link = part(item, 'h2 a', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  part(item, '.tags', HTMLElement).append(label(kind, 'kind'), ...statusTags(entry));
  write(part(item, '[data-text]', HTMLElement), text);
  const list = part(item, '[data-facts]', HTMLDListElement);
  list.append(...facts.flatMap(termAndValue));
  if (facts.length === 0) list.remove();
  write(part(item, '[data-introduction]', HTMLElement), introduction);
  part(item, '[data-quotes]', HTMLElement).append(
    ...quotes.map(({ quote, source }) => quotation(quote, source, language)),
  );
  write(part(item, '[data-sources]', HTMLElement), sources.join(' · '));
  write(part(item, '[data-note]', HTMLElement), `${note.charAt(0).toUpperCase()}${note.slice(1)}.`);
  write(part(item, '[data-address]', HTMLElement), quotes[0]?.source.url === url ? '' : url);
  for (const control of parts(item, '.basket-item-controls button', HTMLButtonElement))
    control.setAttribute('aria-label', nameOf(control.dataset)(title));
}

/** Returns the status of an entry as a tag, that of an answer with its reply beside it; nothing for a clause that applies. */
function statusTags({ status, tone, reply }: BasketEntry): (Node | string)[] {
  if (!status) return [];
  if (!tone) return [' ', label(status, 'ahead')];
  return isIn(statusNames, tone)
    ? [' ', ...answerTags(tone, isIn(replyNames, reply) ? reply : undefined)]
    : [' ', statusTag(status, tone)];
}

function isIn<Names extends object>(names: Names, name: PropertyKey): name is keyof Names {
  return Object.hasOwn(names, name);
}

function nameOf({ up, down }: DOMStringMap): (title: string) => string {
  if (up !== undefined) return strings.up;
  return down === undefined ? collectingStrings.removeNamed : strings.down;
}

/** Returns a fact as a term and its value, which links to the document that it names. */
function termAndValue({ label: name, value, url }: StatedFact): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = name;
  const words = document.createElement('dd');
  const link = document.createElement('a');
  link.href = url ?? '';
  link.textContent = value;
  words.append(url ? link : value);
  return [term, words];
}

/** Returns quoted words with their citation, whose label links to the words. */
function quotation(quote: string, source: CitationSource, language: string): HTMLQuoteElement {
  const element = document.createElement('blockquote');
  const words = document.createElement('p');
  words.textContent = quote;
  words.lang = language;
  words.dir = 'auto';
  const cited = document.createElement('p');
  cited.className = 'cited';
  const link = document.createElement('a');
  link.href = source.url;
  link.textContent = source.label ?? source.url;
  cited.append(link, `, ${describeCitation({ ...source, label: undefined })}`);
  element.append(words, cited);
  return element;
}

/** Writes words into an element; an element without any is removed. */
function write(element: HTMLElement, words: string): void {
  element.textContent = words;
  if (!words) element.remove();
}
