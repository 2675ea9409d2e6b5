import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { useBrowser } from './open.ts';

const { acme, based } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const section = library?.policies[0].current.sections.find(({ clauses }) => clauses.length > 1);
const question = library?.answers.find(({ id }) => id === 'support-around-the-clock')?.question ?? '';

const titles = (page: Page) => page.locator('[data-list] h2').allInnerTexts();
const says = (page: Page) => page.locator('basket-page [role=status]').innerText();

/** Collects an answer, a clause and the first certificate, with the keyboard alone, and opens the basket. */
async function collect(page: Page, root: string): Promise<void> {
  await page.goto(`${root}${urls.subject('support')}`);
  await page.getByRole('button', { name: `Add to basket: ${question}` }).press('Enter');
  await page.getByText('Added. The basket has 1 item.').waitFor();
  await page.goto(`${root}${urls.section('policy', section?.id ?? '')}`);
  await page.locator('.cite').first().press('Enter');
  await page.getByRole('button', { name: 'Add to basket' }).press('Enter');
  await page.getByText('Added. The basket has 2 items.').waitFor();
  await page.goto(`${root}${urls.certificates()}`);
  await page.getByRole('button', { name: 'Add to basket' }).first().press('Enter');
  await page.getByRole('link', { name: 'Show basket' }).press('Enter');
  await page.waitForURL(`${root}${urls.basket()}`);
}

describe('the basket', () => {
  it('is printed without its controls and what is said of them, with the address of each item', async () => {
    await open(
      `${acme.url}/`,
      async ({ page }) => {
        await collect(page, acme.url);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('main :is(header p, button):visible').allInnerTexts()).toEqual([]);
        expect(await titles(page)).toHaveLength(3);
        // style sheets print the addresses of links to what is quoted, but not that of a heading
        const addresses = await page
          .locator('[data-list] > li')
          .evaluateAll((items) =>
            items.map((item) => [
              item.querySelector('h2 a')?.getAttribute('href'),
              item.querySelector('[data-address]')?.textContent ??
                item.querySelector('.quotes .cited a')?.getAttribute('href'),
            ]),
          );
        expect(addresses.map(([found]) => found)).toEqual(addresses.map(([, printed]) => printed));
        expect(await page.locator('[data-address]:visible').count()).toBe(2);
      },
      {},
    );
  });

  it('has what was collected, also after a reload and under a base path', async () => {
    await open(
      `${based.url}/`,
      async ({ page, complaints }) => {
        await collect(page, `${based.url}`);
        const before = await titles(page);
        expect(before).toHaveLength(3);
        expect(before[0]).toBe(question);
        expect(before[1]).toContain(section?.clauses[0]?.label);
        await page.reload();
        expect(await titles(page)).toEqual(before);
        expect(await says(page)).toBe('The basket has 3 items.');
        expect(complaints).toEqual([]);
      },
      {},
    );
  });

  it('is linked in the head of every page once it has something', async () => {
    await open(
      `${acme.url}/`,
      async ({ page }) => {
        const link = page.locator('.masthead [data-basket] a');
        expect(await link.isVisible()).toBe(false);
        await page.goto(acme.url + urls.certificates());
        await page.getByRole('button', { name: 'Add to basket' }).first().press('Enter');
        await link.waitFor();
        expect(await link.innerText()).toBe('Basket (1)');
        await page.goto(`${acme.url}/`);
        await link.waitFor();
        expect(await link.innerText()).toBe('Basket (1)');
      },
      {},
    );
  });

  it('is filled by a button that is busy while it loads, and says if the site is out of reach', async () => {
    await open(
      acme.url + urls.certificates(),
      async ({ page }) => {
        const add = page.getByRole('button', { name: 'Add to basket' }).first();
        await page.context().setOffline(true);
        await add.press('Enter');
        await page.getByRole('alert').filter({ hasText: 'This did not work.' }).waitFor();
        expect(await add.getAttribute('aria-busy')).toBe(null);
        await page.context().setOffline(false);
        await page.reload();
        const held = Promise.withResolvers<void>();
        await page.route('**/*.js', async (route) => {
          await held.promise;
          await route.continue();
        });
        await add.press('Enter');
        expect(await add.getAttribute('aria-busy')).toBe('true');
        held.resolve();
        await page.getByText('Added. The basket has 1 item.').waitFor();
        expect(await page.locator('[aria-busy], [role=alert]').count()).toBe(0);
      },
      {},
    );
  });

  it('is ordered, reduced, emptied and filled again with the keyboard', async () => {
    await open(
      `${acme.url}/`,
      async ({ page }) => {
        await collect(page, acme.url);
        const [first = '', second = '', third = ''] = await titles(page);
        await page.getByRole('button', { name: `Move down: ${first}` }).press('Enter');
        expect(await titles(page)).toEqual([second, first, third]);
        expect(await says(page)).toBe('Moved to place 2 of 3.');
        await page.keyboard.press('Enter');
        expect(await titles(page)).toEqual([second, third, first]);
        await page.getByRole('button', { name: `Remove from basket: ${third}` }).press('Enter');
        expect(await titles(page)).toEqual([second, first]);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
          `Remove from basket: ${first}`,
        );
        const undo = page.getByRole('button', { name: 'Undo' });
        await undo.press('Enter');
        expect(await titles(page)).toEqual([second, third, first]);
        expect(await says(page)).toBe('Back again. The basket has 3 items.');
        expect(await undo.isVisible()).toBe(false);
        for (const title of [third, first, second])
          await page.getByRole('button', { name: `Remove from basket: ${title}` }).press('Enter');
        expect(await says(page)).toBe('Removed. The basket is empty.');
        expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Undo');
        await page.keyboard.press('Enter');
        expect(await titles(page)).toEqual([second]);
        await page.getByRole('button', { name: 'Empty the basket' }).press('Enter');
        expect(await titles(page)).toEqual([]);
        await page.keyboard.press('Enter');
        expect(await titles(page)).toEqual([second]);
      },
      {},
    );
  });

  it('is copied, and saved as CSV and Markdown, with its citations', async () => {
    await open(
      `${acme.url}/`,
      async ({ page }) => {
        await collect(page, acme.url);
        await page.getByRole('button', { name: 'Copy all' }).click();
        await page.getByText('Copied: 3 items with citations').waitFor();
        const permalink = `/policy/${library?.policies[0].current.date}/`;
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(permalink);
        for (const [name, start] of [
          ['Save as CSV', 'Kind,Title,'],
          ['Save as Markdown', '# '],
        ] as const) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name }).click(),
          ]);
          const saved = await text(await download.createReadStream());
          expect(saved.startsWith(start)).toBe(true);
          expect(saved).toContain(permalink);
        }
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('has what a certificate states, on the screen and in every copy, and opens one that was kept without it', async () => {
    await open(
      acme.url + urls.certificates(),
      async ({ page, complaints }) => {
        const stated = library?.certificates.find(({ id }) => id === 'iso-27001-2022');
        await page.locator(`#${stated?.id}`).getByRole('button', { name: 'Add to basket' }).press('Enter');
        await page.getByText('Added. The basket has 1 item.').waitFor();
        await page.goto(acme.url + urls.basket());
        const facts = page.locator('[data-list] dl');
        const words = [stated?.number ?? '', stated?.certificationBody ?? '', stated?.scope ?? '', '1 February 2024'];
        for (const word of words) expect(await facts.innerText()).toContain(word);
        expect(await facts.getByRole('link').getAttribute('href')).toBe(stated?.document?.url);
        await page.getByRole('button', { name: 'Copy all' }).click();
        await page.getByText('Copied: 1 item with citations').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(`Certificate number: ${stated?.number}`);
        await page.evaluate(() => {
          for (const [key, kept] of Object.entries(localStorage))
            localStorage.setItem(key, kept.replace(/"stated":\[[^\]]*\],?/, ''));
        });
        const before = await titles(page);
        await page.reload();
        expect(await titles(page)).toEqual(before);
        expect(await facts.count()).toBe(0);
        expect(complaints).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('says what it is without JavaScript, and that nothing was kept where the browser forbids it', async () => {
    await open(
      acme.url + urls.basket(),
      async ({ page }) => {
        expect(await page.locator('main').innerText()).toContain('Collecting needs JavaScript.');
        expect(await page.locator('basket-page button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
    await open(
      acme.url + urls.subject('support'),
      async ({ page }) => {
        await page.getByRole('button', { name: 'Add to basket' }).first().click();
        await page.getByText('This browser does not let the page keep anything.').waitFor();
      },
      {
        before: (page) =>
          page.addInitScript(() =>
            Object.defineProperty(Storage.prototype, 'setItem', {
              value: () => {
                throw new Error('denied');
              },
            }),
          ),
      },
    );
  });
});
