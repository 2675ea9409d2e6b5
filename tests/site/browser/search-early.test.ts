import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { searchStrings } from '../../../src/strings/index.ts';
import { named, pageOf } from '../built.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();

describe('a search from another page', () => {
  it('shows its words, no list and that it is searching before the script of the search page has come', async () => {
    await withHeld('search-page', async (page, release) => {
      await page.goto(`${acme.url}/search/?q=how+are++backups%0Amade`, { waitUntil: 'commit' });
      await expect.poll(() => status(page)).toBe(searchStrings.searching);
      expect(await page.inputValue('main input[type=search]')).toBe('how are  backups made');
      expect(await page.isVisible('[data-browse]')).toBe(false);
      expect(await page.getAttribute('[data-results]', 'aria-busy')).toBe('true');
      release();
      await hasResults(page, 'how are  backups made');
      expect(await status(page)).toMatch(/^\d+ result/);
      expect(await page.inputValue('main input[type=search]')).toBe('how are  backups made');
    });
  });

  it.each(['', '?q=', '?q=%20', '?revision=2023-05-10'])('leaves the page as it is at /search/%s', async (query) => {
    await withHeld('search-page', async (page) => {
      await page.goto(`${acme.url}/search/${query}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => customElements.get('search-client') && document.querySelector('footer'));
      expect(await page.inputValue('main input[type=search]')).toBe('');
      expect(await page.isVisible('[data-browse]')).toBe(true);
      expect(await page.getAttribute('[data-results]', 'aria-busy')).toBe('false');
    });
  });

  it('searches the words to which the reader changes it while the script loads', async () => {
    await withHeld('search-page', async (page, release) => {
      await page.goto(`${acme.url}/search/?q=backups`, { waitUntil: 'commit' });
      await expect.poll(() => status(page)).toBe(searchStrings.searching);
      await page.fill('main input[type=search]', 'encryption');
      release();
      await hasResults(page, 'encryption');
      expect(new URL(page.url()).searchParams.get('q')).toBe('encryption');
      await page.goBack();
      await hasResults(page, 'backups');
      expect(await page.inputValue('main input[type=search]')).toBe('backups');
    });
  });

  it('falls back to the list if the script of the search page cannot be loaded', async () => {
    const script = scriptOf('search-page');
    await open(
      `${acme.url}/search/?q=backups`,
      async ({ page }) => {
        await expect.poll(() => status(page)).toBe(searchStrings.failed);
        expect(await page.isVisible('[data-browse]')).toBe(true);
        expect(await page.getAttribute('[data-results]', 'aria-busy')).toBe('false');
        expect(await page.inputValue('main input[type=search]')).toBe('backups');
      },
      { before: (page) => page.route(`**${script}`, (route) => route.abort()) },
    );
  });

  it('shows the list by itself if the script that would hide it does not come', async () => {
    await withHeld('search-client', async (page, release) => {
      await page.goto(`${acme.url}/search/?q=backups`, { waitUntil: 'commit' });
      const animation = () => page.locator('[data-browse]').evaluate((list) => getComputedStyle(list).animation);
      expect(await animation()).toContain('list-appears');
      await expect.poll(() => page.isVisible('[data-browse]')).toBe(true);
      release();
      await hasResults(page, 'backups');
      expect(await animation()).not.toContain('list-appears');
      expect(await page.isVisible('[data-browse]')).toBe(false);
    });
  });
});

/** Opens another page from which the search page can be opened while the script of an element is held back until `release()`. */
async function withHeld(element: string, visit: (page: Page, release: () => void) => Promise<void>): Promise<void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const script = scriptOf(element);
  await open(
    `${acme.url}/contact/`,
    async ({ page }) => {
      try {
        await visit(page, release);
      } finally {
        release();
      }
    },
    {
      before: (page) =>
        page.route(`**${script}`, async (route) => {
          await released;
          // the page may have been closed by then
          await route.continue().catch(() => undefined);
        }),
    },
  );
}

/** Returns the URL of the script of the search page that defines an element. */
function scriptOf(element: string): string {
  const urls = named(pageOf(acme, '/search/').tree, 'script').flatMap(({ properties }) =>
    properties.src ? String(properties.src) : [],
  );
  const script = urls.find((url) =>
    new RegExp(`customElements\\.define\\(.${element}\\W`).test(
      readFileSync(path.join(acme.folder, url.slice(acme.base.length)), 'utf8'),
    ),
  );
  if (!script) throw new Error(`No script of the search page defines <${element}>.`);
  return script;
}

function status(page: Page): Promise<string> {
  return page.locator('main [role=status]').innerText();
}

async function hasResults(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted &&
      document.querySelector('[data-results] > li'),
    query,
  );
}
