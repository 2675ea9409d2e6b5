import { expect, inject, it } from 'vitest';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
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
