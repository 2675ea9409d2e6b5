import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();

/** Returns what is wrong with how the focus is shown now, or nothing; `body` once the focus has left the page. */
function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    // a field and its button are marked together
    const isMarked = [element, element.closest('.field'), element.closest('form')].some((one) => {
      const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    if (!isMarked && element.id !== 'text' && element.id !== 'content') return `${name} is not marked`;
    // a link that wraps has several boxes
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const isSeen = boxes.some((box) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    return isSeen ? undefined : `${name} is out of view or covered`;
  });
}

/** Goes through a page from one end and returns everything that is wrong on the way, and how many stops there were. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault === 'body') return { stops, faults };
    if (fault) faults.push(fault);
  }
  return { stops: 400, faults: [...faults, 'the focus never leaves the page'] };
}

const paths = [
  '/',
  '/policy/',
  '/policy/backups/',
  '/policy/2023-05-10/',
  '/changes/',
  '/changes/2023-05-10/2025-03-01/',
  '/answers/',
  '/answers/backups/',
  '/certificates/',
  '/search/?q=backup',
];

it.each(paths.flatMap((path) => [390, 1440].map((width) => [path, width] as const)))(
  'the page %s, %i pixels wide, shows whatever has the focus, and the focus is never trapped',
  async (path, width) => {
    await open(
      acme.url + path,
      async ({ page }) => {
        if (path.includes('?q=')) await page.locator('[data-results][aria-busy=false] li').first().waitFor();
        const there = await walk(page, 'Tab');
        const back = await walk(page, 'Shift+Tab');
        expect(there.stops).toBeGreaterThan(10);
        expect([...there.faults, ...back.faults]).toEqual([]);
      },
      { viewport: { width, height: width < 500 ? 844 : 900 } },
    );
  },
);
