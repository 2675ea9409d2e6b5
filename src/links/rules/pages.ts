import type { FileProblem } from '../link-problem.ts';
import { canonicalLink, linkedFile, redirectTarget, refreshLink } from '../redirect.ts';
import { pagesOf, type Site, type SiteFile } from '../site.ts';

/** Returns the problems of whole pages: repeated ids, pages that no link reaches, loops of redirects. */
export function checkPages(site: Site): FileProblem[] {
  const reached = reachablePages(site);
  return pagesOf(site).flatMap((page) => [
    ...repeatedIds(page),
    ...orphanPage(page, site, reached),
    ...redirectLoop(page, site),
  ]);
}

function repeatedIds({ path, ids }: SiteFile): FileProblem[] {
  const first = new Map<string, number>();
  return ids.flatMap(({ id, line, column }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    const message = `The id “${id}” is already used on line ${before}.`;
    return { path, line, column, rule: 'repeated-id', message, hint: 'Give each element its own id.' };
  });
}

/** Error pages, redirects and pages that name another page as canonical need no link to them. */
function orphanPage(page: SiteFile, site: Site, reached: ReadonlySet<SiteFile>): FileProblem[] {
  if (reached.size === 0 || reached.has(page) || /^\d{3}\.html$/.test(page.name) || refreshLink(page)) return [];
  const canonical = canonicalLink(page);
  const target = canonical && linkedFile(canonical, page, site);
  if (target && target !== page) return [];
  const message = `${page.urlPath} cannot be reached by links from the home page.`;
  const hint = 'Link to it from another page, or remove it.';
  return [{ path: page.path, line: 1, column: 1, rule: 'orphan-page', message, hint }];
}

function redirectLoop(page: SiteFile, site: Site): FileProblem[] {
  const way: SiteFile[] = [];
  for (let next = redirectTarget(page, site); next && !way.includes(next); next = redirectTarget(next, site)) {
    way.push(next);
  }
  const refresh = refreshLink(page);
  // each loop is reported once, at the first of its pages
  if (!refresh || way.at(-1) !== page || way.some(({ name }) => name < page.name)) return [];
  const message = `${page.urlPath} redirects back to itself through ${way[0]?.urlPath}.`;
  const hint = 'Redirect it to a page that does not redirect.';
  const { line, column, url } = refresh;
  return [{ path: page.path, line, column, rule: 'redirect-loop', message, hint, url }];
}

/** Returns the files that a reader can reach from the home page; empty if there is no home page. */
function reachablePages(site: Site): ReadonlySet<SiteFile> {
  const home = site.byUrlPath.get('/');
  const reached = new Set(home ? [home] : []);
  for (const page of reached) {
    for (const link of page.links) {
      const next = followedUses.has(link.use) ? linkedFile(link, page, site) : undefined;
      if (next) reached.add(next);
    }
  }
  return reached;
}

const followedUses = new Set(['link', 'form', 'frame', 'refresh', 'alternate']);
