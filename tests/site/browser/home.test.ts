import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme, meridian } = inject('sites');
const open = useBrowser();
const home = `${acme.url}/`;
const section = `${acme.url}/policy/backups/`;
const phone = { viewport: { width: 390, height: 844 } };

describe('the panel of the home page', () => {
  it.each([
    ['2025-03-01', 'today'],
    ['2026-02-28', '11 months ago'],
    ['2031-04-01', '6 years 1 month ago'],
  ])('tells on %s that the revision was published %s', async (day, words) => {
    await open(
      home,
      async ({ page }) => {
        expect(await page.locator('[data-since]').innerText()).toBe(words);
        expect(await page.locator('[data-today]').innerText()).toContain(day.slice(0, 4));
      },
      { before: (page) => page.clock.setFixedTime(`${day}T12:00:00Z`) },
    );
  });

  it('keeps the age on the day of the build for a reader whose clock is before the revision', async () => {
    await open(
      home,
      async ({ page }) => expect(await page.locator('[data-since]').innerText()).toMatch(/^\d+ years? .*ago$/),
      { before: (page) => page.clock.setFixedTime('2020-01-01T12:00:00Z') },
    );
  });

  it('has everything without JavaScript', async () => {
    await open(
      home,
      async ({ page }) => {
        const text = await page.locator('.standing').innerText();
        expect(text).toMatch(/published \d+ years? .*ago\. No later revision is published here\./);
        expect(text).toMatch(/As of \d+ \w+ \d{4}/);
        expect(await page.locator('.standing certificate-status .tag').first().innerText()).toMatch(/\w/);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the first screen of the overview', () => {
  it.each([
    ['certificate-status .tag', 390, 844],
    ['[data-since]', 390, 844],
    ['[data-since]', 1440, 900],
    ['.overview > li:first-child', 1440, 900],
  ])('shows %s at a width of %i pixels, unless a company has many certificates', async (what, width, height) => {
    await open(
      `${meridian.url}/`,
      async ({ page }) => {
        const box = await page.locator(what).first().boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height);
      },
      { viewport: { width, height } },
    );
  });
});

describe('reviews and coming revisions of several policies', () => {
  const clockOf = (day: string) => ({
    before: (page: Page) => page.clock.setFixedTime(`${day}T12:00:00Z`),
  });

  it.each([
    ['2026-12-01', '5 reviews are overdue'],
    ['2026-12-02', '6 reviews are overdue'],
  ])('are counted on the overview by the clock of the reader: %s', async (day, words) => {
    await open(
      `${meridian.url}/`,
      async ({ page }) => expect(await page.locator('.overdue').innerText()).toBe(words),
      clockOf(day),
    );
  });

  it.each([
    ['2026-12-01', false, 'from 1 January 2027; until then the revision of 13 January 2025'],
    ['2027-01-01', true, 'since 1 January 2027'],
  ])('are marked in the list on %s', async (day, isOverdue, inForce) => {
    await open(
      `${meridian.url}/policies/`,
      async ({ page }) => {
        const tag = page.locator('[data-policy="vulnerability-management"] day-words .tag');
        expect(await tag.isVisible()).toBe(isOverdue);
        const shown = await page.locator('[data-policy="terms-of-service"] .inForce').innerText();
        expect(shown.replace(/\s+/g, ' ')).toContain(inForce);
      },
      clockOf(day),
    );
  });

  it('are marked on the page of the policy', async () => {
    await open(
      `${meridian.url}/policies/vulnerability-management/`,
      async ({ page }) => expect(await page.locator('header day-words .tag').innerText()).toBe('Review overdue'),
      clockOf('2027-06-01'),
    );
  });
});

describe('the keyboard', () => {
  it('reaches the text by the skip link, past breadcrumbs and contents', async () => {
    await open(section, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('#text')))).toBe(true);
    });
  });

  it('goes to the search field with Ctrl+K, and nowhere with a single letter', async () => {
    await open(section, async ({ page }) => {
      for (const key of ['/', 's', 'k']) await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    });
  });

  it('opens the search page with Ctrl+K where the header has no room for a field', async () => {
    await open(
      section,
      async ({ page }) => {
        await page.keyboard.press('Control+k');
        await page.waitForURL('**/search/');
      },
      phone,
    );
  });

  it('opens the menu of a phone and closes it with Escape', async () => {
    await open(
      section,
      async ({ page }) => {
        const link = page.locator('#menu a').first();
        expect(await link.isVisible()).toBe(false);
        await page.locator('.menu').focus();
        await page.keyboard.press('Enter');
        expect(await link.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await link.isVisible()).toBe(false);
      },
      phone,
    );
  });
});

it('the menu of a phone does not lie over what has the focus', async () => {
  await open(
    section,
    async ({ page }) => {
      await page.locator('.menu').focus();
      await page.keyboard.press('Enter');
      const isOpen = () => page.locator('#menu').evaluate((menu) => menu.matches(':popover-open'));
      for (let tabs = 0; tabs < 20 && (await isOpen()); tabs++) await page.keyboard.press('Tab');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('#menu')))).toBe(false);
    },
    phone,
  );
});

it('the links of the menu are reached without JavaScript on a phone', async () => {
  await open(
    section,
    async ({ page }) => {
      await page.locator('.menu').click();
      await page.locator('#menu a[href$="/answers/"]').click();
      await page.waitForURL('**/answers/');
    },
    { ...phone, javaScriptEnabled: false },
  );
});

it.each([320, 768, 1440, 1920])(
  'the rules of header and footer are as wide as the text at %i pixels',
  async (width) => {
    await open(
      home,
      async ({ page }) => {
        const edges = await page.evaluate(() =>
          ['.masthead', '.page', '.colophon'].map((name) => {
            const { left, right } = document.querySelector(name)?.getBoundingClientRect() ?? {};
            return [left, right];
          }),
        );
        expect(edges).toEqual([edges[1], edges[1], edges[1]]);
      },
      { viewport: { width, height: 900 } },
    );
  },
);

it('nothing on the home page moves when its font arrives late', async () => {
  await open(
    home,
    async ({ page }) => {
      await page.waitForFunction(() => document.fonts.check('1rem "Trust Serif"'));
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.005);
    },
    {
      before: async (page) => {
        await page.addInitScript(() => {
          const own = window as unknown as { moved: number };
          own.moved = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) own.moved += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.route('**/*.woff2', (route) => setTimeout(() => void route.continue(), 500));
      },
    },
  );
});
