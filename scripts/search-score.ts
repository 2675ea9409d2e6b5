/**
 * `npm run search:score`: runs the queries of a file through the search page of the built site in a browser and prints,
 * by kind, how often a right section came first (success@1), among the first three (success@3), and the mean reciprocal
 * rank (MRR). `--misses` lists the queries whose first result was wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchBrowser } from './browser.ts';
import { usage } from './report.ts';
import { serveSite } from './static-server.ts';

interface Query {
  query: string;
  kind: string;
  /** Any of these first is right. */
  sections: string[];
}

const { dist, queries: file, misses } = options();
for (const name of [dist, file]) if (!existsSync(name)) usage(line(), new Error(`${name} does not exist.`));
const queries = parse(readFileSync(file, 'utf8')) as Query[];
const served = await serveSite(dist);
const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(`${served.origin}/search/`);
const ranks: { query: Query; rank: number; first: string }[] = [];
for (const query of queries) ranks.push({ query, ...(await rankOf(page, query)) });
await browser.close();
await served.close();

const kinds = [...new Set(queries.map(({ kind }) => kind))];
console.log('kind         queries  success@1  success@3    MRR');
for (const kind of [...kinds, 'all'])
  print(
    kind,
    ranks.filter(({ query }) => kind === 'all' || query.kind === kind),
  );
if (misses) {
  for (const { query, rank, first } of ranks.filter((one) => one.rank !== 1)) {
    console.log(
      `${query.kind}: “${query.query}” wants ${query.sections.join(' or ')}, rank ${rank || '–'}, first: ${first}`,
    );
  }
}

async function rankOf(on: Page, { query, sections }: Query): Promise<{ rank: number; first: string }> {
  await on.fill('input[type=search]', query);
  await on.press('input[type=search]', 'Enter');
  await on.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
    query.trim(),
  );
  const found = await on
    .locator('[data-results] > li')
    .evaluateAll((items) =>
      (items as HTMLElement[]).map((item) => [item.dataset.sections ?? '', item.querySelector('a')?.textContent ?? '']),
    );
  const at = found.findIndex(([numbers = '']) => sections.includes(numbers.split(' ')[0] ?? ''));
  return { rank: at + 1, first: found[0]?.join(' ') ?? 'nothing' };
}

function print(kind: string, some: readonly { rank: number }[]): void {
  const share = (test: (rank: number) => boolean) =>
    `${((100 * some.filter(({ rank }) => test(rank)).length) / some.length).toFixed(1)} %`.padStart(9);
  const reciprocal = some.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / some.length;
  const columns = [
    share((rank) => rank === 1),
    share((rank) => rank > 0 && rank <= 3),
    reciprocal.toFixed(3).padStart(5),
  ];
  console.log(`${kind.padEnd(12)} ${String(some.length).padStart(7)}  ${columns.join('  ')}`);
}

function options() {
  try {
    return parseArgs({
      options: {
        dist: { type: 'string', default: 'dist' },
        queries: { type: 'string', default: 'tests/search-queries.yaml' },
        misses: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return usage(line(), error);
  }
}

function line(): string {
  return 'npm run search:score -- [--dist FOLDER] [--queries FILE] [--misses]';
}
