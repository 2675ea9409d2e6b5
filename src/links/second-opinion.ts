import type { Dead } from './crawl.ts';
import type { Fault } from './finding.ts';
import type { Judged, Verdict } from './judged.ts';
import { pageUrl } from './resolve-address.ts';

/** What linkinator found dead and our own rules did not. */
export function secondOpinion(dead: readonly Dead[], judged: readonly (Judged & { verdict: Verdict })[]): Fault[] {
  const items = new Map(judged.map((item) => [`${item.file.name} ${pathOf(item)}`, item]));
  return dead.flatMap(({ page, path: asked }) => {
    // it asks for the file of a page that names an id of its own
    const path = asked.replace(/(^|\/)index\.html(?=#)/, '$1');
    const item = items.get(`${page} ${path}`);
    // the words to seek in a page are no id, though linkinator takes them for one
    if (item?.verdict || /#.*:~:/.test(path)) return [];
    const { line = 1, column = 1, address = path } = item?.reference ?? {};
    return {
      place: { path: item?.file.path ?? page, line, column },
      rule: 'dead-link',
      message: `There is nothing at ${path}.`,
      hint: 'Correct the address, or remove the link.',
      address,
    };
  });
}

/** The path and id that an address asks for, from the site's root. */
function pathOf({ reference: { address }, file, site }: Judged): string {
  const page = pageUrl(file, site);
  if (!URL.canParse(address, page)) return address;
  const { origin, pathname, hash } = new URL(address, page);
  return origin === site.origin ? decode(pathname.slice(site.base.length) + hash) : address;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
