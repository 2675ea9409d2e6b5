import type { Fault } from '../finding.ts';
import { fileAt, leadsOn, refreshOf } from '../redirect.ts';
import { pagesOf, type Site, type SiteFile } from '../site.ts';

/** What is the matter with whole pages: an id twice, no way to them, no way on from them. */
export function judgePages(site: Site): Fault[] {
  const reached = reachable(site);
  return pagesOf(site).flatMap((page) => [...repeatedIds(page), ...orphan(page, site, reached), ...loop(page, site)]);
}

function repeatedIds({ path, ids }: SiteFile): Fault[] {
  const first = new Map<string, number>();
  return ids.flatMap(({ id, line, column }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    if (before === undefined) return [];
    const message = `The id “${id}” stands a second time on the page, after line ${before}.`;
    return { place: { path, line, column }, rule: 'repeated-id', message, hint: 'Give each element an id of its own.' };
  });
}

/** A page that no other leads to is found by nobody; an error page, or one that stands in for another, is meant so. */
function orphan(page: SiteFile, site: Site, reached: ReadonlySet<SiteFile>): Fault[] {
  if (reached.size === 0 || reached.has(page) || /^\d{3}\.html$/.test(page.name) || refreshOf(page)) return [];
  const canonical = page.references.find(({ use }) => use === 'canonical');
  const other = canonical && fileAt(canonical, page, site);
  if (other && other !== page) return [];
  return [
    {
      place: { path: page.path, line: 1, column: 1 },
      rule: 'orphan-page',
      message: `No link leads from the first page to ${page.address}.`,
      hint: 'Link it from a page, or remove it.',
    },
  ];
}

function loop(page: SiteFile, site: Site): Fault[] {
  const way: SiteFile[] = [];
  for (let next = leadsOn(page, site); next && !way.includes(next); next = leadsOn(next, site)) way.push(next);
  // each loop once, at the first of its pages
  const refresh = refreshOf(page);
  if (!refresh || way.at(-1) !== page || way.some(({ name }) => name < page.name)) return [];
  const message = `The page at ${page.address} leads on to itself, by way of ${way[0]?.address}.`;
  const { line, column, address } = refresh;
  const hint = 'Let it lead to a page that stays.';
  return [{ place: { path: page.path, line, column }, rule: 'redirect-loop', message, hint, address }];
}

function reachable(site: Site): ReadonlySet<SiteFile> {
  const home = site.addresses.get('/');
  const reached = new Set(home ? [home] : []);
  for (const page of reached) {
    for (const reference of page.references) {
      if (!ways.has(reference.use)) continue;
      const next = fileAt(reference, page, site);
      if (next) reached.add(next);
    }
  }
  return reached;
}

const ways = new Set(['link', 'form', 'frame', 'refresh', 'alternate']);
