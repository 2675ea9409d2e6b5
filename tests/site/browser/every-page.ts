import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../built.ts';
import type { SiteName } from '../setup.ts';
import { usePage } from './open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Declares the tests that every page of a site must pass in a browser; a file for each site lets them run side by side. */
export function testEveryPage(name: SiteName): void {
  const { origin, base, ...site } = inject('sites')[name];
  const open = usePage(axe);
  // an old address goes on to another page at once; its own tests look at it
  const pages = pagesOf({ origin, base, ...site })
    .filter(({ html }) => !html.includes('<legacy-address'))
    .map(({ path, html }) => ({
      path: path.replace('/404.html', '/no-such-page/'),
      fetches: html.includes("connect-src 'self'"),
    }));

  describe.each(pages)(`${name} $path`, ({ path, fetches }) => {
    it('keeps its policy, is accessible in light and dark, and fits every width from 320 px', async () => {
      const { page, complaints, requests } = await open(`${origin}${base}${path}`);
      // only a page whose policy lets it fetch has anything to wait for after it was loaded
      if (fetches) await page.waitForLoadState('networkidle');
      const expected = path === '/no-such-page/' ? [expect.stringContaining('404')] : [];
      expect.soft(complaints).toEqual(expected);
      expect.soft(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect.soft(await page.context().cookies()).toEqual([]);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
      }
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        // of axe's rules only the contrast depends on the colours
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        expect.soft(await violations(page, rules), colorScheme).toEqual([]);
      }
    });
  });
}

function violations(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run(only ? { runOnly: { type: 'rule', values: only } } : {});
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, rules);
}
