import { parse } from 'yaml';
import { launchBrowser } from './browser.ts';
import { serveSite } from './static-server.ts';

/** A query with its right results: one of `sections`, or a not-stated answer if it has none, should come first. */
export interface Query {
  query: string;
  /** The group that scores are printed by: `not-stated`, or a kind that the file names. */
  kind: string;
  /** The numbers of the sections that are right. */
  sections?: string[];
  /** The subject of a query that the policy does not answer. */
  subject?: string;
  /** The ids of the not-stated answers that are right; any, if not given. */
  answers?: string[];
}

/** A query with the outcome of its search. */
export interface RankedQuery extends Query {
  /** The rank of the first right hit, from 1; 0 if there is none. */
  rank: number;
  /** The first hit in words: its status, sections and title. */
  first: string;
}

/** A search hit as the results page shows it. */
interface Hit {
  sections: string;
  status: string;
  pathname: string;
  title: string;
}

/** Returns the queries in the text of a YAML file. A query without a kind is of the kind `not-stated`. */
export function queriesOf(text: string): Query[] {
  return (parse(text) as Query[]).map((query) => ({ ...query, kind: query.kind ?? 'not-stated' }));
}

/** Runs the queries on the search page of a built site in a browser, and returns them with their ranks. */
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
    const hits = await page.locator('[data-results] > li').evaluateAll((items) =>
      (items as HTMLElement[]).map((item) => ({
        sections: item.dataset.sections ?? '',
        status: item.dataset.status ?? '',
        pathname: item.querySelector('a')?.pathname ?? '',
        title: item.querySelector('a')?.textContent ?? '',
      })),
    );
    const first = hits[0] ? [hits[0].status, hits[0].sections, hits[0].title].filter(Boolean).join(' ') : 'nothing';
    ranked.push({ ...query, rank: hits.findIndex((hit) => isRight(query, hit)) + 1, first });
  }
  await browser.close();
  await served.close();
  return ranked;
}

function isRight({ sections, answers }: Query, hit: Hit): boolean {
  if (sections) return sections.includes(hit.sections.split(' ')[0] ?? '');
  return hit.status === 'not-stated' && (!answers || answers.includes(hit.pathname.split('/').at(-2) ?? ''));
}
