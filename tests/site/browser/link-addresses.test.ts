import { expect, inject, it } from 'vitest';
import { pagesOf } from '../built.ts';
import { onePerTemplate } from '../templates.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();
const paths = onePerTemplate(pagesOf(acme)).map(({ template, page }) => [template, page.path] as const);

// search engines and screen readers count what leads nowhere among the links
it.each(paths)('no script leaves a link without an address on the template %s: %s', async (_template, path) => {
  await open(acme.url + path, async ({ page }) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('a:not([href])').evaluateAll((all) => all.map((link) => link.outerHTML))).toEqual([]);
  });
});
