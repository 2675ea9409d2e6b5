import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  enginesAtHand,
  firefoxKeyboard,
  focused,
  type Keyboard,
  keyboardOf,
  tabTo,
  typeWords,
  until,
  untilAt,
} from './keyboard.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();

const words = (keyboard: Keyboard, selector: string) =>
  keyboard.evaluate((found) => document.querySelector(found)?.textContent?.replace(/\s+/g, ' ').trim() ?? '', selector);

describe.each(enginesAtHand())('a reader in %s', (engine) => {
  let keyboard: Keyboard;
  let closeBrowser: () => Promise<unknown> = () => Promise.resolve();

  beforeAll(async () => {
    if (engine === 'Firefox') {
      keyboard = await firefoxKeyboard();
    } else {
      const browser = await chromium.connect(inject('browser'));
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      keyboard = keyboardOf(await context.newPage());
      closeBrowser = () => browser.close();
    }
    await keyboard.resize(1440, 900);
  });
  afterAll(async () => {
    await keyboard.close();
    await closeBrowser();
  });

  const start = (path: string) => keyboard.goto(acme.url + path);

  it('learns on the first page who hosts and goes to the words that say so, with the keyboard alone', async () => {
    await start('/');
    const link = await tabTo(keyboard, /^section [\d.]+, paragraph \d+$/);
    await keyboard.press('Enter');
    await untilAt(keyboard, new URL(link.href).pathname);
    expect(await words(keyboard, '[data-clause]')).not.toBe('');
  });

  it('sees whether a certificate is valid with the keyboard alone', async () => {
    await start('/');
    await tabTo(keyboard, /^Certificates$/);
    await keyboard.press('Enter');
    await untilAt(keyboard, '/certificates/');
    expect(await words(keyboard, 'certificate-status [data-part=name]')).toMatch(/^[A-Z][a-z ]+/);
  });

  it('asks a question and opens the first answer with the keyboard alone', async () => {
    await start('/policy/backups/');
    await keyboard.press('Control+k');
    expect((await focused(keyboard)).tag).toBe('input');
    await typeWords(keyboard, 'backups');
    await keyboard.press('Enter');
    await until(keyboard, () => document.querySelector('[data-results][aria-busy=false][data-for=backups] li'), null);
    await tabTo(keyboard, /backup/i);
    const first = await focused(keyboard);
    await keyboard.press('Enter');
    await untilAt(keyboard, new URL(first.href).pathname);
  });

  it('comes back from a result to the result that was opened with the keyboard alone', async () => {
    await start('/search/?q=backups');
    const isFound = () => document.querySelector('[data-results][aria-busy=false][data-for=backups] li');
    await until(keyboard, isFound, null);
    for (let pressed = 0; pressed < 6; pressed += 1) await keyboard.press('ArrowDown');
    const opened = await focused(keyboard);
    await keyboard.press('Enter');
    await untilAt(keyboard, new URL(opened.href).pathname);
    await keyboard.evaluate(() => history.back(), null);
    await untilAt(keyboard, '/search/');
    await until(keyboard, isFound, null);
    await until(keyboard, () => document.activeElement?.matches('[data-results] a'), null);
    expect(await focused(keyboard)).toEqual(opened);
    const top = await keyboard.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1, null);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    expect(await focused(keyboard)).toEqual(opened);
  });

  it('cites a clause with the keyboard alone', async () => {
    await start('/policy/backups/');
    await tabTo(keyboard, /^Cite section 3\.1, paragraph 1$/);
    await keyboard.press('Enter');
    // the choices are loaded when they are asked for
    await until(keyboard, () => document.querySelector('.citing button'), null);
    await tabTo(keyboard, /^Quote and cite$/);
    await keyboard.press('Enter');
    await until(keyboard, () => document.querySelector('.said output')?.textContent, null);
    await keyboard.press('Escape');
    expect(await words(keyboard, '.said output')).toBe('');
  });

  it('compares two revisions and goes from change to change with the keyboard alone', async () => {
    await start('/changes/');
    await until(keyboard, () => customElements.get('compare-revisions') !== undefined, null);
    await tabTo(keyboard, /^20 January 2020|^1 March 2025/);
    await keyboard.press('ArrowDown');
    await tabTo(keyboard, /^Compare$/);
    await keyboard.press('Enter');
    await until(keyboard, () => document.querySelector('[data-comparison] [data-change]'), null);
    await tabTo(keyboard, /^Next change$/);
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    expect(await words(keyboard, '[data-at]')).toMatch(/^Place 2 of \d+$/);
  });

  it('takes the evidence pack with the keyboard alone', async () => {
    await start('/');
    const { href } = await tabTo(keyboard, /^Evidence pack/);
    const { status, headers } = await fetch(href, { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
  });

  it('finds the feed with the keyboard alone', async () => {
    await start('/changes/');
    const { href } = await tabTo(keyboard, /feed/i);
    expect((await fetch(href)).status).toBe(200);
  });

  it('sees the answers to the item of a framework that a link goes to, though the items are folded', async () => {
    await start('/frameworks/iso-27001-2022/#A.8.13');
    await until(keyboard, () => document.querySelector('.item :target .said-to-it a')?.checkVisibility(), null);
    await until(keyboard, () => document.querySelectorAll('.item details[open]').length === 1, null);
  });

  it('skips to the text of a section with the keyboard alone', async () => {
    await start('/policy/backups/');
    expect((await tabTo(keyboard, /./)).name).toBe('Skip to content');
    await keyboard.press('Enter');
    expect((await tabTo(keyboard, /./)).name).toBe('section 3.1, paragraph 1');
  });

  it('narrows the answers with the keyboard alone, and no single key is a shortcut', async () => {
    await start('/answers/');
    const before = await focused(keyboard);
    await keyboard.press('/');
    expect(await focused(keyboard)).toEqual(before);
    await until(keyboard, () => document.querySelector<HTMLElement>('answer-filter input')?.checkVisibility(), null);
    await keyboard.evaluate(() => document.querySelector<HTMLElement>('answer-filter input')?.focus(), null);
    await typeWords(keyboard, 'backups');
    await until(keyboard, () => document.querySelector('answer-filter output')?.textContent, null);
  });

  it('opens and leaves the menu of a phone with the keyboard alone', async () => {
    await keyboard.resize(390, 844);
    await start('/policy/backups/');
    await tabTo(keyboard, /^Menu$/);
    await keyboard.press('Enter');
    await tabTo(keyboard, /^Answers$/);
    await keyboard.press('Escape');
    expect((await focused(keyboard)).name).toBe('Menu');
    await keyboard.press('Enter');
    await tabTo(keyboard, /^Contact$/);
    await keyboard.press('Enter');
    await untilAt(keyboard, '/contact/');
    await keyboard.resize(1440, 900);
  });
});

describe('a reader without JavaScript', () => {
  it.each([
    '/',
    '/policy/',
    '/policy/backups/',
    '/answers/',
    '/answers/backups/',
    '/certificates/',
    '/changes/',
    '/search/',
  ])('reads %s without JavaScript, and no control is shown that does nothing', async (path) => {
    await open(
      acme.url + path,
      async ({ page }) => {
        expect(await page.locator('main').innerText()).toMatch(/\w{3,} \w{3,}/);
        expect(await page.locator('main button:visible:not([type=submit])').count()).toBe(0);
        expect(await page.locator('form:visible').count()).toBe(0);
        if (!path.startsWith('/search/')) {
          const list = page.locator('search a:visible, .to-search:visible').first();
          expect(await list.getAttribute('href')).toMatch(/\/search\/$/);
        }
      },
      { javaScriptEnabled: false },
    );
  });
});
