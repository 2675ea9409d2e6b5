import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../built.ts';
import type { SiteName } from '../setup.ts';
import { onePerTemplate } from '../templates.ts';
import { type Opened, usePage } from './open.ts';
import { accessibilityFaults, cutOffWords, overflowingWidths, spacedLinks } from './page-faults.ts';

const sites = inject('sites');
const open = usePage();

/** The longest page of each template of a site, by its URL. A legacy permalink goes on at once; its own tests look at it. */
function templatesOf(name: SiteName): { template: string; url: string }[] {
  const { url } = sites[name];
  return onePerTemplate(pagesOf(sites[name]))
    .filter(({ template }) => template !== 'legacy permalink')
    .map(({ template, page }) => ({
      template,
      url: `${url}${template === 'missing page' ? '/no-such-page/' : page.path}`,
    }));
}

/** Opens a page, expects no complaint, no request to another host and no cookie, and returns it. */
async function openQuietly(name: SiteName, template: string, url: string): Promise<Opened> {
  const opened = await open(url);
  // only these fetch something after they are loaded
  if (/^(search|changes)$/.test(template)) await opened.page.waitForLoadState('networkidle');
  const { page, complaints, requests } = opened;
  expect(complaints).toEqual(template === 'missing page' ? [expect.stringContaining('404')] : []);
  expect(requests.filter((request) => !request.startsWith(`${sites[name].url}/`))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  return opened;
}

describe.each(['acme', 'small', 'meridian'] as const)('on the site %s', (name) => {
  it.each(templatesOf(name))(
    'the template $template obeys its Content Security Policy, is accessible in light, dark and forced colours, fits every width, underlines words only, and keeps its words with wider spacing',
    async ({ template, url }) => {
      const { page } = await openQuietly(name, template, url);
      expect.soft(await spacedLinks(page)).toEqual([]);
      expect.soft(await overflowingWidths(page)).toEqual([]);
      expect.soft(await cutOffWords(page)).toEqual([]);
      expect.soft(await accessibilityFaults(page)).toEqual([]);
    },
  );
});

describe.each(['based', 'large'] as const)('on the site %s', (name) => {
  it.each(templatesOf(name))(
    'the template $template obeys its Content Security Policy and fits every width',
    async ({ template, url }) => {
      const { page } = await openQuietly(name, template, url);
      expect(await overflowingWidths(page)).toEqual([]);
    },
  );
});

it('a page that is too wide and a picture without a text are found', async () => {
  const { page } = await open(`${sites.acme.url}/contact/`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" width="500" height="500">');
  });
  expect(await overflowingWidths(page)).toEqual([320, 390]);
  expect(await accessibilityFaults(page)).toContainEqual(expect.stringMatching(/^light: image-alt: /));
});

it('words that wider spacing cuts off are found', async () => {
  const { page } = await open(`${sites.acme.url}/contact/`);
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    heading?.replaceChildren('Some words that wrap to several lines in any window '.repeat(9));
    heading?.attributeStyleMap.set('overflow', 'hidden');
    heading?.attributeStyleMap.set('height', CSS.em(1));
  });
  expect(await cutOffWords(page)).toContainEqual(expect.stringMatching(/^<h1/));
});

it.each(['/policy/', '/policy/classification/'])(
  'a table with many columns on %s scrolls in its own box, also with the keyboard',
  async (path) => {
    const { page } = await open(`${sites.acme.url}${path}`);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.wide tr'))
        for (const cell of [...row.children, ...row.children, ...row.children]) row.append(cell.cloneNode(true));
    });
    expect(await overflowingWidths(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator('.wide').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Table in section [\d.]+, paragraph \d+$/,
    );
  },
);
