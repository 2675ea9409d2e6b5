import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme, based } = inject('sites');
const open = useBrowser();

describe('an item of a framework', () => {
  it.each([
    ['A.12.3.1', 'iso-27001-2013/#A.12.3.1', '3.1'],
    ['8.13', 'iso-27001-2022/#A.8.13', '3.1'],
    ['A.8.13', 'iso-27001-2022/#A.8.13', '3.1'],
    ['28(3)(g)', 'gdpr/#28-3-g', ''],
    ['Art. 28(3)(g)', 'gdpr/#28-3-g', ''],
    ['GDPR article 33 (2)', 'gdpr/#33-2', '5'],
    ['30(2)(a)', 'dora/#30-2-a', ''],
    ['21(2)(d)', 'nis2/#21-2-d', ''],
    ['Article 33', 'gdpr/#33-2', '5'],
    ['GDPR 33', 'gdpr/#33-2', '5'],
    ['DORA Art. 30', 'dora/#30-2-a', ''],
    ['A.8.13 ISO 27001', 'iso-27001-2022/#A.8.13', '3.1'],
    ['BCR-08', 'caiq-4-1/#BCR-08', '3.1'],
    ['a&a-01', 'caiq-4-1/#A-A-01', ''],
    ['ISO 27001 A.8.24 encryption', 'iso-27001-2022/#A.8.24', '3.2'],
  ])('is the first result of a search for %s', async (query, address, sections) => {
    await open(`${acme.url}/search/?q=${encodeURIComponent(query)}`, async ({ page, complaints }) => {
      const [hit] = await hits(page, query);
      expect(hit).toMatchObject({ kind: 'framework', href: `${acme.base}/frameworks/${address}` });
      expect(hit?.sections.split(' ')[0]).toBe(sections);
      // a status would mean something else than that of an answer
      expect(hit?.status).toBeUndefined();
      expect(hit?.tags).toMatch(/^Framework (\d+ of \d+ stated|Not assessed)$/);
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    ['GDPR', 'gdpr'],
    ['General Data Protection Regulation', 'gdpr'],
    ['NIS 2', 'nis2'],
    ['CAIQ', 'caiq-4-1'],
    ['GDPR Art. 99', 'gdpr'],
  ])('is on the page of the framework that a search for %s finds first', async (query, id) => {
    await open(`${acme.url}/search/?q=${encodeURIComponent(query)}`, async ({ page }) => {
      expect((await hits(page, query))[0]).toMatchObject({ kind: 'framework', href: `${acme.base}/frameworks/${id}/` });
    });
  });

  it('has a URL that shows it, under a base path too', async () => {
    await open(`${based.url}/search/?q=BCR-08`, async ({ page }) => {
      await hits(page, 'BCR-08');
      await page.click('[data-results] li:first-child a');
      await page.waitForURL(`${based.url}/frameworks/caiq-4-1/#BCR-08`);
      const item = page.locator('.item :target');
      expect(await item.innerText()).toContain('How often is data backed up?');
      await expect.poll(() => item.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
    });
  });

  it('comes after the section of the same number', async () => {
    await open(`${acme.url}/search/?q=3.1`, async ({ page }) => {
      const found = await hits(page, '3.1');
      expect(found.length).toBeGreaterThan(1);
      for (const { kind, sections } of found)
        expect([kind === 'framework', sections.split(' ')]).toEqual([false, expect.arrayContaining(['3.1'])]);
    });
  });

  it('is not a result of a search for words, which does not load the index of items', async () => {
    await open(`${acme.url}/search/?q=backup`, async ({ page, requests }) => {
      const found = await hits(page, 'backup');
      expect(found.length).toBeGreaterThan(1);
      expect(found.map(({ kind }) => kind)).not.toContain('framework');
      expect(requests.filter((address) => address.endsWith('/search/items.json'))).toEqual([]);
      await page.fill('input[type=search]', 'pseudonyms');
      expect((await hits(page, 'pseudonyms')).map(({ kind }) => kind)).not.toContain('framework');
    });
  });

  it('is not found if no framework has it, nor is a section number that no section has', async () => {
    await open(`${acme.url}/search/?q=A.8.99`, async ({ page }) => {
      expect(await hits(page, 'A.8.99')).toEqual([]);
      await page.fill('input[type=search]', '9.99');
      expect(await hits(page, '9.99')).toEqual([]);
    });
  });
});

async function hits(page: Page, query: string) {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
    query,
  );
  return page.locator('[data-results] > li').evaluateAll((items) =>
    (items as HTMLElement[]).map(({ dataset, children: [heading, tags] }) => ({
      kind: dataset.kind ?? '',
      sections: dataset.sections ?? '',
      status: dataset.status,
      tags: tags?.textContent?.trim() ?? '',
      href: heading?.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
}
