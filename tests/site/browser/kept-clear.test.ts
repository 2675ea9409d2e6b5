import { expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme, meridian } = inject('sites');
const open = useBrowser();

it('the bar of a redline hides no change that its buttons go to, also on a narrow screen', async () => {
  const options = { viewport: { width: 390, height: 800 } };
  const visit = async ({ page }: Parameters<Parameters<typeof open>[1]>[0]) => {
    await page.locator('a[href*="/changes/20"]').first().click();
    for (const _ of [1, 2]) await page.locator('[data-step="1"]').click();
    const edgeOf = (selector: string, edge: 'top' | 'bottom') =>
      page.locator(selector).evaluate((element, side) => element.getBoundingClientRect()[side], edge);
    expect(await edgeOf('[data-current]', 'top')).toBeGreaterThanOrEqual(await edgeOf('.steps', 'bottom'));
  };
  await open(`${acme.url}/changes/`, visit, options);
});

it.each([
  ['/policy/#s3.2', 320],
  ['/policy/#s3.2-p1', 390],
  ['/policy/2023-05-10/#s3.2', 390],
  ['/policy/#s3.2', 768],
])('no bar covers what the link %s goes to, %i pixels wide', async (path, width) => {
  const visit = async ({ page }: Parameters<Parameters<typeof open>[1]>[0]) => {
    const top = await page.locator(':target').evaluate((target) => target.getBoundingClientRect().top);
    const bottom = await page.locator('.contents').evaluate((bar) => bar.getBoundingClientRect().bottom);
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(bottom);
  };
  await open(acme.url + path, visit, { viewport: { width, height: 800 } });
});

it.each([
  ['breadcrumbs', '/policies/backup/', '.crumbs a'],
  ['numbers of revisions', '/policies/', '.policies .revisions a'],
])('%s are large enough for a finger', async (_what, path, links) => {
  const visit = async ({ page }: Parameters<Parameters<typeof open>[1]>[0]) => {
    const boxes = await page.locator(links).evaluateAll((all) => all.map((link) => link.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(0);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  };
  await open(meridian.url + path, visit, { viewport: { width: 390, height: 800 } });
});

it.each([
  ['acme', '#whole'],
  ['meridian', '#policies'],
] as const)('the overview of %s is printed without its list of links', async (name, heading) => {
  await open(`${{ acme, meridian }[name].url}/`, async ({ page }) => {
    expect(await page.locator(heading).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(heading).isVisible()).toBe(false);
    expect(await page.locator('.chart').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});

it('the address of the feed is copied by a button beside it', async () => {
  await open(
    `${acme.url}/feed/`,
    async ({ page }) => {
      await page.getByRole('button', { name: 'Copy the address: All changes' }).click();
      await page.getByText('Copied: address', { exact: true }).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\S+\/feed\.xml$/);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});
