import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';
import { accessibilityFaults, type Mode } from './page-faults.ts';

const { acme } = inject('sites');
const open = useBrowser();

/** Something that a reader may have open on a page, and how it is opened. */
interface State {
  state: string;
  path: string;
  show: (page: Page) => Promise<unknown>;
  /** In what modes it can be open; by default in all. */
  modes?: readonly Mode[];
  /** Whether the browser does not let pages copy. */
  byHand?: boolean;
}

const results = (page: Page) => page.locator('[data-results][aria-busy=false] li').first().waitFor();

const states: State[] = [
  { state: 'search results', path: '/search/?q=backup', show: results },
  { state: 'results with the status of certificates', path: '/search/?q=ISO+22301', show: results },
  {
    state: 'no search result',
    path: '/search/?q=xylophone',
    show: (page) => page.locator('[data-results][data-for=xylophone][aria-busy=false]').waitFor({ state: 'attached' }),
  },
  {
    state: 'a filter of the answers',
    path: '/answers/?q=backup&status=stated',
    show: (page) => page.waitForFunction(() => document.querySelector('answer-filter output')?.textContent),
  },
  {
    state: 'a comparison of two revisions',
    path: '/changes/?from=2020-01-20&to=2023-05-10',
    show: async (page) => {
      await page.locator('[data-comparison] [data-change]').first().waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Next change' }).click();
    },
  },
  {
    state: 'a comparison that does not exist',
    path: '/changes/?from=1999-01-01&to=1998-01-01',
    show: (page) => page.getByText('There are no two revisions').waitFor(),
  },
  {
    state: 'changes since a day',
    path: '/changes/?since=2024-06-30',
    show: (page) => page.locator('[data-said]', { hasText: 'listed here since' }).waitFor(),
  },
  {
    state: 'the full text of a redline',
    path: '/changes/2023-05-10/2025-03-01/',
    show: (page) => page.getByRole('button', { name: 'Full text' }).click(),
  },
  {
    state: 'the menu of a phone',
    path: '/policy/backups/',
    show: async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.locator('#menu a').first().waitFor();
    },
    modes: ['on a phone'],
  },
  {
    state: 'the contents of a phone',
    path: '/policy/backups/',
    show: async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('.contents summary').click();
    },
    modes: ['on a phone'],
  },
  {
    state: 'the choices to cite a clause and the message that it is copied',
    path: '/policy/backups/',
    show: async (page) => {
      await page.locator('.cite').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Quote and cite' }).click();
      await page.locator('.said output', { hasText: 'Copied' }).waitFor();
    },
  },
  {
    state: 'the message that an answer is copied',
    path: '/answers/backups/',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^Quote and cite/ })
        .first()
        .click();
      await page.locator('.said output', { hasText: 'Copied' }).first().waitFor();
    },
  },
  {
    state: 'a text to copy by hand',
    path: '/answers/backups/',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^Quote and cite/ })
        .first()
        .click();
      await page.locator('.said textarea').first().waitFor();
    },
    byHand: true,
  },
];

describe('a page', () => {
  it.each(states)('is accessible with $state open', async ({ path, show, modes, byHand }) => {
    await open(
      acme.url + path,
      async ({ page }) => {
        await show(page);
        expect(await accessibilityFaults(page, modes)).toEqual([]);
      },
      byHand
        ? {
            before: (page) =>
              page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
          }
        : { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});
