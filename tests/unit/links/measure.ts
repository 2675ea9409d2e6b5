/** Compares the check with linkinator on the site with faults. As a command, prints the table: `node tests/unit/links/measure.ts`. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, type LinkResult } from 'linkinator';
import { serveSite } from '../../../src/cli/static-server.ts';
import type { LinkProblem } from '../../../src/links/link-problem.ts';
import { textReport } from '../../../src/links/reports/text.ts';
import { badSite, problemsOfBadSite, seededFaults } from './bad-site.ts';

const folder = path.join(badSite, 'site');
const [site, base] = ['https://trust.example', '/trust'];

/** Returns a table of the faults by kind: the number of them, and how many linkinator and the check find. */
export async function measuredTable(): Promise<string> {
  const broken = await runStrictLinkinator();
  const problems = await problemsOfBadSite();
  const rows = new Map<string, [seeded: number, byLinkinator: number, byCheck: number]>();
  for (const { kind, line } of seededFaults()) {
    const [seeded, byLinkinator, byCheck] = rows.get(kind) ?? [0, 0, 0];
    const problem = problems.find((item) => textReport([item]).startsWith(`${line}\n`));
    const isFound = problem !== undefined && isFoundByLinkinator(problem, broken);
    rows.set(kind, [seeded + 1, byLinkinator + Number(isFound), byCheck + Number(problem !== undefined)]);
  }
  const totals = [0, 1, 2].map((column) => [...rows.values()].reduce((total, row) => total + (row[column] ?? 0), 0));
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, row]) => `| ${[kind, ...row].join(' | ')} |`);
  const head = ['| kind of fault | seeded | linkinator | npm run links |', '| --- | ---: | ---: | ---: |'];
  return [...head, ...lines, `| **all** | ${totals.map((total) => `**${total}**`).join(' | ')} |`, ''].join('\n');
}

/** Runs linkinator with its strictest options: style sheets, the sitemap, redirects as errors, each page separately. */
async function runStrictLinkinator(): Promise<LinkResult[]> {
  const server = await serveSite(folder, { base });
  const { origin } = server;
  const pages = globSync('**/*.{html,css}', { cwd: folder }).map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
  const broken: LinkResult[] = [];
  const published = (url: string) => url.replace(origin, site);
  for (const page of pages) {
    // given several pages at once, it skips those that it has met as links
    const { links } = await new LinkChecker().check({
      path: `${origin}${base}/${page}`,
      ...(page === '' ? { sitemap: `${origin}${base}/sitemap.xml` } : {}),
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      urlRewriteExpressions: [{ pattern: new RegExp(`^${site}`), replacement: origin }],
      linksToSkip: async (url) => !url.startsWith(origin) && !url.startsWith(site),
    });
    for (const { state, url, parent = `${origin}${base}/sitemap.xml`, ...rest } of links) {
      if (state === 'BROKEN') broken.push({ ...rest, state, url: published(url), parent: published(parent) });
    }
  }
  await server.close();
  return broken;
}

/** Returns true if linkinator reports the URL of a problem in one of the built files that contain it. */
function isFoundByLinkinator({ url, path: first, others }: LinkProblem, broken: readonly LinkResult[]): boolean {
  return [first, ...others.map((place) => place.path)].some((file) => {
    if (url === undefined || !file.startsWith('site/')) return false;
    const parent = `${site}${base}/${file.slice('site/'.length).replace(/(^|\/)index\.html$/, '$1')}`;
    if (!URL.canParse(url, parent)) return false;
    const { href } = new URL(url, parent);
    return broken.some((link) => link.parent === parent && decode(link.url) === decode(href));
  });
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

if (import.meta.main) process.stdout.write(await measuredTable());
