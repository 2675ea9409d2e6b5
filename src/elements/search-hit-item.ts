import type { SearchHit } from '../search/engine/search-hit.ts';
import { part } from './part.ts';

/** The names that a page shows for a hit's kind and status. */
export interface HitNames {
  kind: (kind: string) => string;
  status: (status: string) => string;
}

/** Fills a list item, made from the search page's template, with a hit. */
export function fillHitItem(item: HTMLLIElement, hit: SearchHit, base: string, names: HitNames): void {
  item.dataset.kind = hit.kind;
  item.dataset.sections = hit.sections;
  if (hit.status) item.dataset.status = hit.status;
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = base + hit.url;
  link.textContent = hit.title;
  part(item, '.cited', HTMLElement).textContent = factsOf(hit, names).filter(Boolean).join(' · ');
  part(item, '[data-excerpt]', HTMLElement).replaceChildren(
    ...hit.excerpt.map(({ text, marked }) => (marked ? markOf(text) : document.createTextNode(text))),
  );
}

/** Returns what is shown under a hit's title; a clause's section is in the title. */
function factsOf({ kind, status, reply, sections }: SearchHit, names: HitNames): string[] {
  const statusName = status ? names.status(status) : '';
  const labels = sections
    .split(' ')
    .filter(Boolean)
    .map((number) => `§${number}`);
  return [names.kind(kind), reply ? `${statusName}: ${reply}` : statusName, kind === 'clause' ? '' : labels.join(', ')];
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
