import { parse } from 'yaml';
import { launchBrowser } from './browser.ts';
import { serveSite } from './static-server.ts';

/** A query of a query file, with the hits that are right: one of `sections` or, if it has none, a subject with what is not stated. */
export interface TestQuery {
  query: string;
  /** The group that scores are printed by: `not-stated`, or a kind that the file names. */
  kind: string;
  /** The numbers of the sections that are right, if the policy answers the query. */
  sections?: string[];
  /** What a query that the policy does not answer is about, in words. */
  about?: string;
  /** The ids of the subjects that are right if they show what is not stated first; without the list, any subject is. */
  subjects?: string[];
}

/** A query with the outcome of its search. */
export interface RankedQuery extends TestQuery {
  /** The rank of the first right hit, from 1; 0 if there is none. */
  rank: number;
  /** The hit that came first, in words. */
  first: string;
  /** Whether a hit that shows what is not stated stands above the first right one. */
  notStatedAbove: boolean;
}

/** A hit as the search page lists it. */
interface ListedHit {
  sections: string;
  status: string;
  path: string;
  title: string;
}

/** Returns the queries of a file's text; those without a kind are of the kind `not-stated`. */
export function queriesOf(text: string): TestQuery[] {
  return (parse(text) as TestQuery[]).map((query) => ({ ...query, kind: query.kind ?? 'not-stated' }));
}

/** Runs each query on the search page of a built site in a browser, and returns the queries with their ranks. */
export async function rankQueries(dist: string, queries: readonly TestQuery[]): Promise<RankedQuery[]> {
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
    const hits: ListedHit[] = await page.locator('[data-results] > li').evaluateAll((items) =>
      (items as HTMLElement[]).map((item) => ({
        sections: item.dataset.sections ?? '',
        status: item.dataset.status ?? '',
        path: item.querySelector('a')?.pathname ?? '',
        title: item.querySelector('a')?.textContent ?? '',
      })),
    );
    const first = hits[0] ? [hits[0].status, hits[0].sections, hits[0].title].filter(Boolean).join(' ') : 'nothing';
    const rank = hits.findIndex((hit) => isRight(query, hit)) + 1;
    const above = hits.slice(0, rank > 0 ? rank - 1 : undefined);
    const notStatedAbove = above.some(({ status }) => status === 'not-stated');
    ranked.push({ ...query, rank, first, notStatedAbove });
  }
  await browser.close();
  await served.close();
  return ranked;
}

function isRight({ sections, subjects }: TestQuery, hit: ListedHit): boolean {
  if (sections) return sections.includes(hit.sections.split(' ')[0] ?? '');
  return hit.status === 'not-stated' && (!subjects || subjects.includes(hit.path.split('/').at(-2) ?? ''));
}
