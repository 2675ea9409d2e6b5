import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const section = library?.policies[0].current.sections.find(({ clauses }) => clauses.length > 1);
const clause = section?.clauses[1];
const address = `${acme.origin}${urls.section('policy', section?.id ?? '')}`;

describe('a clause', () => {
  it('has a mark that links to it, and is highlighted when it is the target', async () => {
    await open(address, async ({ page }) => {
      await page.click(`[id="${clause?.id}"] a.mark`);
      expect(new URL(page.url()).hash).toBe(`#${clause?.id}`);
      const colour = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await colour(`[id="${clause?.id}"]`)).not.toBe(await colour('[data-clause="nothing"], body'));
    });
  });

  it('can be copied as a citation in plain text and as a link to the dated permalink', async () => {
    const permalink = `${library?.company.site?.replace(/\/$/, '')}/policy/${library?.policies[0].current.date}/#${clause?.id}`;
    await open(
      address,
      async ({ page }) => {
        await page.hover(`[id="${clause?.id}"]`);
        await page.click(`[id="${clause?.id}"] .cite`);
        await page.waitForFunction(() => document.querySelector('output.said')?.textContent?.startsWith('Copied'));
        const copied = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string) => (await item?.getType(type))?.text();
          return { text: await read('text/plain'), html: await read('text/html') };
        });
        expect(copied.text).toContain(
          `${library?.company.legalName}, “${library?.policies[0].current.title}”, revision of `,
        );
        expect(copied.text).toContain(`, ${clause?.label}, ${permalink}`);
        expect(copied.html).toContain(`<a href="${permalink}">${clause?.label}</a>`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('shows the citation to copy by hand if there is no clipboard', async () => {
    await open(
      address,
      async ({ page }) => {
        await page.hover(`[id="${clause?.id}"]`);
        await page.click(`[id="${clause?.id}"] .cite`);
        expect(await page.locator('output.said').innerText()).toContain(`${clause?.label}, http`);
      },
      {
        before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
      },
    );
  });

  it('has its mark and the citation of its section without JavaScript', async () => {
    await open(
      address,
      async ({ page }) => {
        expect(await page.locator('.cite').count()).toBe(0);
        expect(await page.locator(`[id="${clause?.id}"] a.mark`).getAttribute('href')).toBe(`#${clause?.id}`);
        expect(await page.locator('.citation').innerText()).toContain(`§${section?.number}`);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the table of contents', () => {
  it.each([390, 1440])('can be reached at a width of %i px when the text is scrolled', async (width) => {
    await open(
      `${acme.origin}/policy/`,
      async ({ page }) => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
        if (width < 900) await page.click('.contents summary');
        await page.click('.contents li:last-child a');
        expect(new URL(page.url()).hash).toBe(`#s${library?.policies[0].current.sections.at(-1)?.number}`);
      },
      { viewport: { width, height: 700 } },
    );
  });
});
