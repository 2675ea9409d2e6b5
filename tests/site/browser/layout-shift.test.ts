import { expect, inject, it } from 'vitest';
import { pagesOf } from '../built.ts';
import { onePerTemplate } from '../templates.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();

const addresses = [
  ...onePerTemplate(pagesOf(acme))
    .filter(({ template }) => !/^legacy permalink|missing page/.test(template))
    .map(({ template, page }) => [template, page.path] as const),
  ['search with results', '/search/?q=backup'] as const,
];

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

/** Returns what moved on a page until it stood still. */
async function shiftsOn(path: string, width: number, hasFonts: boolean): Promise<{ value: number; moved: string[] }[]> {
  return open(
    acme.url + path,
    async ({ page }) => {
      await page.waitForLoadState('networkidle');
      // two frames, after which all that has moved is counted
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts);
    },
    {
      viewport: { width, height: width < 500 ? 844 : 900 },
      before: async (page) => {
        await page.addInitScript(watchShifts);
        if (!hasFonts) await page.route('**/*.woff2', (route) => route.abort());
      },
    },
  );
}

const sized = addresses.flatMap(([template, path]) => [390, 1440].map((width) => [template, path, width] as const));

it.each(sized)('no script moves anything on the template %s: %s, %i pixels wide', async (_template, path, width) => {
  // a status as of today may be a hair wider than that of the build
  const noticed = (await shiftsOn(path, width, false)).filter(({ value }) => value > 0.001);
  expect(noticed).toEqual([]);
});

it('the font, which comes after the text, moves little', async () => {
  const lines: string[] = [];
  for (const path of ['/', '/policy/', '/policy/backups/', '/answers/backups/', '/certificates/', '/contact/']) {
    for (const width of [390, 1440]) {
      const sum = (await shiftsOn(path, width, true)).reduce((total, { value }) => total + value, 0);
      lines.push(`${path.padEnd(20)} ${String(width).padStart(4)} px  ${sum.toFixed(4)}`);
      expect(sum).toBeLessThan(0.1);
    }
  }
  console.log(['Layout shift with the font, of the 0.1 that there may be', ...lines].join('\n'));
});

it.each([320, 360, 390])(
  'every clause is as high before its button to cite has come, %i pixels wide',
  async (width) => {
    const heights = async (hasScripts: boolean) =>
      open(
        `${acme.origin}/policy/`,
        async ({ page }) => {
          if (hasScripts) await page.waitForSelector('.cite');
          const clauses = page.locator('[data-clause]');
          return clauses.evaluateAll((all) => all.map((clause) => [clause.id, clause.getBoundingClientRect().height]));
        },
        {
          viewport: { width, height: 844 },
          before: (page) => page.route(hasScripts ? 'none' : '**/*.js', (route) => route.abort()),
        },
      );
    expect(await heights(false)).toEqual(await heights(true));
  },
);
