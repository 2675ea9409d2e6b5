import { expect, inject, it } from 'vitest';
import { pagesOf } from '../built.ts';
import { onePerTemplate } from '../templates.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();

const addresses = onePerTemplate(pagesOf(acme))
  .filter(({ template }) => !/legacy permalink|missing page/.test(template))
  .map(({ template, page }) => [template, page.path] as const);

/** Counts what moves, also after scripts and fonts have come, as Chromium does. Runs before the page loads. */
function watchShifts(): void {
  const shifts: { value: number; moved: string[] }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[]) {
      const moved = entry.sources.map(({ node }) => `${node?.nodeName.toLowerCase()}.${node?.className}`);
      shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

it.each(addresses.flatMap(([template, path]) => [390, 1440].map((width) => [template, path, width] as const)))(
  'nothing moves while the template %s loads: %s, %i pixels wide',
  async (_template, path, width) => {
    await open(
      acme.origin + path,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        // two frames, after which all that has moved is counted
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const shifts = await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
        expect(shifts).toEqual([]);
      },
      { viewport: { width, height: width < 500 ? 844 : 900 }, before: (page) => page.addInitScript(watchShifts) },
    );
  },
);
