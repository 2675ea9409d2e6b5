import { parse } from 'yaml';
import { launchBrowser } from './browser.ts';
import { serveSite } from './static-server.ts';

/** A query of a file: any of the sections, or of the not-stated answers, is right first. */
export interface Query {
  query: string;
  kind: string;
  sections?: string[];
  /** What the query is about, where the policy does not state it; without `answers` any not-stated answer is right. */
  subject?: string;
  answers?: string[];
}

/** A query with the rank of its first right result, 0 for none, and what came first instead. */
export interface RankedQuery extends Query {
  rank: number;
  first: string;
}

interface Found {
  sections: string;
  status: string;
  address: string;
  title: string;
}

/** The queries of a file's text; those on what is not stated are a kind of their own. */
export function queriesOf(text: string): Query[] {
  return (parse(text) as Query[]).map((query) => ({ ...query, kind: query.kind ?? 'not-stated' }));
}

/** Runs the queries through the search page of a built site in a browser. */
export async function rankQueries(dist: string, queries: readonly Query[]): Promise<RankedQuery[]> {
  const served = await serveSite(dist);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${served.origin}/search/`);
  const ranked: RankedQuery[] = [];
  for (const query of queries) {
    await page.fill('input[type=search]', query.query);
    await page.press('input[type=search]', 'Enter');
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
      query.query.trim(),
    );
    const found = await page.locator('[data-results] > li').evaluateAll((items) =>
      (items as HTMLElement[]).map((item) => ({
        sections: item.dataset.sections ?? '',
        status: item.dataset.status ?? '',
        address: item.querySelector('a')?.pathname ?? '',
        title: item.querySelector('a')?.textContent ?? '',
      })),
    );
    const first = found[0] ? [found[0].status, found[0].sections, found[0].title].filter(Boolean).join(' ') : 'nothing';
    ranked.push({ ...query, rank: found.findIndex((one) => isRight(query, one)) + 1, first });
  }
  await browser.close();
  await served.close();
  return ranked;
}

function isRight({ sections, answers }: Query, found: Found): boolean {
  if (sections) return sections.includes(found.sections.split(' ')[0] ?? '');
  return found.status === 'not-stated' && (!answers || answers.includes(found.address.split('/').at(-2) ?? ''));
}
