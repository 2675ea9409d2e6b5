/** What linkinator alone finds of the faults, and what the check finds. As a command, prints it as a table: `node tests/unit/links/measure.ts`. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, type LinkResult } from 'linkinator';
import { serveSite } from '../../../src/cli/static-server.ts';
import { checkInternal } from '../../../src/links/check-internal.ts';
import type { LinkProblem } from '../../../src/links/link-problem.ts';
import { textReport } from '../../../src/links/reports/text.ts';
import { badSite, seededFaults } from './bad-site.ts';

const [folder, address, base] = [path.join(badSite, 'site'), 'https://trust.example', '/trust'];

/** The table: how many faults of each kind there are, how many of them linkinator finds, and how many the check. */
export async function measuredTable(): Promise<string> {
  const alone = await linkinatorAlone();
  const { problems } = await checkInternal({ dist: folder, content: path.join(badSite, 'content') });
  const rows = new Map<string, [seeded: number, alone: number, found: number]>();
  for (const { kind, line } of seededFaults()) {
    const [seeded, byLinkinator, byCheck] = rows.get(kind) ?? [0, 0, 0];
    const problem = problems.find((item) =>
      textReport([item]).replaceAll('tests/fixtures/bad-site/', '').startsWith(`${line}\n`),
    );
    const known = problem !== undefined && isKnown(problem, alone);
    rows.set(kind, [seeded + 1, byLinkinator + Number(known), byCheck + Number(problem !== undefined)]);
  }
  const sum = [0, 1, 2].map((column) => [...rows.values()].reduce((total, row) => total + (row[column] ?? 0), 0));
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, row]) => `| ${[kind, ...row].join(' | ')} |`);
  const head = ['| kind of fault | seeded | linkinator | npm run links |', '| --- | ---: | ---: | ---: |'];
  return [...head, ...lines, `| **all** | ${sum.map((total) => `**${total}**`).join(' | ')} |`, ''].join('\n');
}

/** Everything that linkinator can check, at its strictest: style sheets, the sitemap, redirects as errors, each page by itself. */
async function linkinatorAlone(): Promise<LinkResult[]> {
  const server = await serveSite(folder, { base });
  const { origin } = server;
  const pages = globSync('**/*.{html,css}', { cwd: folder }).map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
  const broken: LinkResult[] = [];
  const site = (url: string) => url.replace(origin, address);
  for (const page of pages) {
    // told of several pages at once, it leaves out those that it met as links before
    const { links } = await new LinkChecker().check({
      path: `${origin}${base}/${page}`,
      ...(page === '' ? { sitemap: `${origin}${base}/sitemap.xml` } : {}),
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      urlRewriteExpressions: [{ pattern: new RegExp(`^${address}`), replacement: origin }],
      linksToSkip: async (url) => !url.startsWith(origin) && !url.startsWith(address),
    });
    for (const { state, url, parent = `${origin}${base}/sitemap.xml`, ...rest } of links) {
      if (state === 'BROKEN') broken.push({ ...rest, state, url: site(url), parent: site(parent) });
    }
  }
  await server.close();
  return broken;
}

/** Whether linkinator reports the address of a problem in one of the built files that have it. */
function isKnown({ url: written, path: first, others }: LinkProblem, broken: readonly LinkResult[]): boolean {
  return [{ path: first }, ...others].some(({ path: file }) => {
    if (written === undefined || path.relative(folder, file).startsWith('..')) return false;
    const name = path.relative(folder, file).split(path.sep).join('/');
    const parent = `${address}${base}/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!URL.canParse(written, parent)) return false;
    const { href } = new URL(written, parent);
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
