import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { questionAnswerer } from '../../../src/search/ask/answer-question.ts';
import { dataOfSite } from '../../../src/search/ask/published-data.ts';
import { useBrowser } from './open.ts';

const { company } = inject('sites');
const open = useBrowser();

// the queries are about the first company's policy
describe.runIf(existsSync('content/policy/2022-02-07'))('npm run ask', () => {
  it('finds first what the search page finds first, from a folder and from a URL', async () => {
    const all: { query: string }[] = parse(readFileSync('tests/search-queries.yaml', 'utf8'));
    const sample = Array.from({ length: 20 }, (_, index) => all[Math.floor((index * all.length) / 20)]?.query ?? '');
    const askFolder = questionAnswerer(await dataOfSite(company.folder));
    const askUrl = questionAnswerer(await dataOfSite(`${company.origin}${company.base}/`));
    const others: string[] = [];
    await open(`${company.origin}${company.base}/search/`, async ({ page }) => {
      for (const query of sample) {
        await page.fill('input[type=search]', query);
        await page.waitForFunction(
          (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
          query,
        );
        const first = await page.locator('[data-results] > li a').first().getAttribute('href');
        const asked = await askFolder(query, 3);
        expect(await askUrl(query, 3), query).toEqual(asked);
        const pages = asked.findings.map((finding) => company.base + finding.page);
        expect(pages, query).toContain(first);
        if (pages[0] !== first) others.push(query);
      }
    });
    console.log(
      `npm run ask: ${sample.length - others.length} of ${sample.length} first hits are those of the search page.`,
    );
    expect(others.length, others.join(', ')).toBeLessThanOrEqual(2);
  }, 120_000);
});
