import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionAnswerer } from '../../src/search/ask/answer-question.ts';
import { dataOfSite } from '../../src/search/ask/published-data.ts';
import { useBrowser } from '../site/browser/open.ts';
import { companySite, onlyFirstCompany } from './company-site.ts';

onlyFirstCompany();
const open = useBrowser();

it('npm run ask has the first hit of the search page first, from the folder and from the URL of the site', async () => {
  const { folder, origin, base } = companySite();
  const all: { query: string }[] = parse(readFileSync('tests/search-queries.yaml', 'utf8'));
  const sample = Array.from({ length: 20 }, (_, index) => all[Math.floor((index * all.length) / 20)]?.query ?? '');
  const askFolder = questionAnswerer(await dataOfSite(folder));
  const askAddress = questionAnswerer(await dataOfSite(`${origin}${base}/`));
  const others: string[] = [];
  await open(`${origin}${base}/search/`, async ({ page }) => {
    for (const query of sample) {
      await page.fill('input[type=search]', query);
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
        query,
      );
      const first = await page.locator('[data-results] > li a').first().getAttribute('href');
      const asked = await askFolder(query, 3);
      expect(await askAddress(query, 3), query).toEqual(asked);
      const pages = asked.findings.map((finding) => base + finding.page);
      expect(pages, query).toContain(first);
      if (pages[0] !== first) others.push(query);
    }
  });
  expect(others.length, others.join(', ')).toBeLessThanOrEqual(2);
}, 120_000);
