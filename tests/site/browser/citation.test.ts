import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { wordsOf } from '../../../src/model/words.ts';
import { useBrowser } from './open.ts';

const { acme, meridian } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const section = library?.policies[0].current.sections.find(({ clauses }) => clauses.length > 1);
const clause = section?.clauses[1];
const oldest = library?.policies[0].revisions.at(-1) ?? { policy: '', date: '' };
const address = `${acme.url}${urls.section('policy', section?.id ?? '')}`;

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
    const permalink = `${library?.company.site?.replace(/\/$/, '')}${acme.base}/policy/${library?.policies[0].current.date}/#${clause?.id}`;
    await open(
      address,
      async ({ page }) => {
        await page.hover(`[id="${clause?.id}"]`);
        await page.click(`[id="${clause?.id}"] .cite`);
        const choices = page.getByRole('group', { name: `Cite section ${section?.number}, paragraph 2` });
        await choices.getByRole('button', { name: 'Quote and cite' }).click();
        await choices.getByText('Copied: words and citation', { exact: true }).waitFor();
        const copied = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string) => (await item?.getType(type))?.text();
          return { text: await read('text/plain'), html: await read('text/html') };
        });
        expect(copied.text).toContain(`“${clause?.text}” (`);
        expect(copied.text).toContain(
          `${library?.company.legalName}, “${library?.policies[0].current.title}”, revision of `,
        );
        expect(copied.text).toContain(`, ${clause?.label}, ${permalink}`);
        expect(copied.html).toContain(`<a href="${permalink}">${clause?.label}</a>`);
        await choices.getByRole('button', { name: 'Link' }).click();
        await choices.getByText('Copied: link').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(permalink);
        await page.keyboard.press('Escape');
        expect(await choices.isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('cite');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it.each([
    ['a policy that was withdrawn', `${meridian.url}${urls.policy('acceptable-use')}`, 'withdrawn on 1 September 2025'],
    ['a superseded revision', `${acme.url}${urls.revision(oldest)}`, 'superseded on '],
  ])('of %s says so in its citation, and in the basket', async (_kind, url, standing) => {
    await open(
      url,
      async ({ page }) => {
        expect(await page.locator('.citation').first().innerText()).toContain(`, ${standing}`);
        await page.locator('.cite').first().press('Enter');
        const choices = page.getByRole('group', { name: /^Cite / });
        await choices.getByRole('button', { name: 'Quote and cite' }).press('Enter');
        await choices.getByText('Copied: words and citation', { exact: true }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`, ${standing}`);
        await choices.getByRole('button', { name: 'Add to basket' }).press('Enter');
        await page.getByRole('link', { name: 'Show basket' }).press('Enter');
        const item = page.locator('[data-list] > li');
        expect(await item.locator('.tags').innerText()).toContain(standing.slice(1));
        expect(await item.locator('blockquote').innerText()).toContain(`, ${standing}`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('is quoted and collected with the status of the certificate that rests on it', async () => {
    const noted =
      /Note of this site on ISO 22301:2019, Acme Cloud Ltd, as of \d+ \w+ \d{4}: Withdrawn\. It was withdrawn on/;
    await open(
      `${acme.url}${urls.section('policy', 'certification')}`,
      async ({ page }) => {
        const clauseOf = async (certificate: string) => {
          const note = page.locator('.site-note', { hasText: certificate });
          return page.locator(`[id="${(await note.locator('> a').getAttribute('href'))?.slice(1)}"]`);
        };
        const choices = page.getByRole('group', { name: /^Cite / });
        await (await clauseOf('ISO 22301')).locator('.cite').press('Enter');
        await choices.getByRole('button', { name: 'Quote and cite' }).press('Enter');
        await choices.getByText('Copied: words and citation', { exact: true }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(noted);
        await choices.getByRole('button', { name: 'Add to basket' }).press('Enter');
        await page.getByRole('link', { name: 'Show basket' }).press('Enter');
        expect(await page.locator('[data-list] > li').innerText()).toMatch(noted);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('that is an item of a list is quoted word for word, with what leads in to it', async () => {
    await open(
      `${acme.url}/policy/suppliers/`,
      async ({ page }) => {
        const copied = async (words: string) => {
          const item = page.locator('li[data-clause]', { hasText: words }).last();
          await item.hover();
          await item.locator('.cite').first().click();
          const choices = page.locator('.citing');
          await choices.getByRole('button', { name: 'Quote and cite' }).click();
          await choices.getByText('Copied: words and citation', { exact: true }).waitFor();
          return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
        };
        const lines = await copied('they accept an audit.');
        expect(lines[0]).toMatch(/^“they accept an audit\.” \(/);
        expect(lines.slice(1)).toEqual(['Item of the list after: “Suppliers are assessed before they are used:”']);
        expect((await copied('the countries they work in')).slice(1)).toEqual([
          'Item of the list after: “Suppliers are assessed before they are used: … they name”',
        ]);
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
        await page.getByRole('button', { name: 'Quote and cite' }).click();
        expect(await page.getByRole('textbox', { name: 'Text to copy' }).inputValue()).toContain(
          `${clause?.label}, http`,
        );
      },
      {
        before: (page) => page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
      },
    );
  });

  it('says that its choices did not open if the site is out of reach', async () => {
    await open(
      address,
      async ({ page }) => {
        const cite = page.locator(`[id="${clause?.id}"] .cite`);
        await page.context().setOffline(true);
        await page.hover(`[id="${clause?.id}"]`);
        await cite.click();
        await page.getByRole('alert').filter({ hasText: 'Reload the page' }).waitFor();
        expect(await cite.getAttribute('aria-expanded')).toBe('false');
      },
      {},
    );
  });

  it('has its mark and the citation of its section without JavaScript', async () => {
    await open(
      address,
      async ({ page }) => {
        expect(await page.locator('.cite').count()).toBe(0);
        expect(await page.locator(`[id="${clause?.id}"] a.mark`).getAttribute('href')).toBe(`#${clause?.id}`);
        const citation = page.locator('.citation');
        expect(await citation.innerText()).toContain(`§${section?.number}`);
        expect(await citation.innerText()).toContain('each ¶ is the permalink of its clause');
        await citation.getByRole('link').click();
        await page.locator(`[id="${clause?.id}"] a.mark`).click();
        expect(page.url()).toContain(`/policy/${library?.policies[0].current.date}/#${clause?.id}`);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a cited clause', () => {
  const citation = library?.answers
    .flatMap(({ citations }) => citations)
    .find(({ quote, section, clause }) => quote !== textOf(section, clause));
  if (!citation) throw new Error('No citation quotes a part of its clause.');

  it.each([
    ['the current policy', urls.quote(citation)],
    ['the permalink', urls.quotedPermalink(citation)],
  ])('has the quoted words marked on arrival at %s', async (_kind, path) => {
    await open(acme.url + path, async ({ page }) => {
      const marks = page.locator(`[id="${citation.clause}"] mark`);
      await marks.first().waitFor();
      const words = (await marks.allInnerTexts()).join('');
      expect(wordsOf(words)).toEqual(wordsOf(citation.quote));
      expect(await page.locator(':target').getAttribute('id')).toBe(citation.clause);
    });
  });

  it('is marked as a whole without JavaScript, or if it no longer has the words', async () => {
    const options = { javaScriptEnabled: false };
    const other = urls.quote({ ...citation, quote: 'words that nobody wrote' });
    for (const [path, how] of [[urls.quote(citation), options] as const, [other, {}] as const])
      await open(
        acme.url + path,
        async ({ page }) => {
          expect(await page.locator(':target').getAttribute('id')).toBe(citation.clause);
          expect(await page.locator('mark').count()).toBe(0);
        },
        how,
      );
  });
});

function textOf(section: string, clause: string): string | undefined {
  const found = library?.policies[0].current.sections.find(({ id }) => id === section);
  return found?.clauses.find(({ id }) => id === clause)?.text;
}

describe('the table of contents', () => {
  it.each([390, 1440])('can be reached at a width of %i px when the text is scrolled', async (width) => {
    await open(
      `${acme.url}/policy/`,
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

describe('the mark of a clause that does not apply yet', () => {
  const permalink = '/policies/terms-of-service/2026-11-02/';
  const at = (day: string) => ({ before: (page: Page) => page.clock.setFixedTime(`${day}T12:00:00Z`) });

  it.each([
    [permalink, '2026-12-31', 1],
    [permalink, '2027-01-01', 0],
    ['/policies/terms-of-service/end/', '2026-12-31', 1],
    ['/policies/terms-of-service/end/', '2027-01-01', 0],
  ])('is on %s by the clock of the reader: on %s, %i is seen', async (path, day, count) => {
    await open(
      `${meridian.url}${path}#s4-p2`,
      async ({ page }) => {
        await page.locator('[id="s4-p2"] .cite').waitFor();
        const marks = page.locator('[id="s4-p2"] .mark.today');
        expect(await marks.filter({ visible: true }).count()).toBe(count);
        const name = 'from 1 January 2027, until then, section 4, paragraph 2';
        expect(await page.locator('[id="s4-p2"]').getByRole('link', { name, exact: true }).count()).toBe(count);
      },
      at(day),
    );
  });

  it('is printed, and seen without JavaScript', async () => {
    await open(
      `${meridian.url}${permalink}`,
      async ({ page }) => {
        const mark = page.locator('[id="s4-p2"] .mark.today');
        expect(await mark.isVisible()).toBe(true);
        await page.emulateMedia({ media: 'print' });
        expect(await mark.isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is no part of the words that are copied, whose citation says from when they apply', async () => {
    await open(
      `${meridian.url}${permalink}`,
      async ({ page }) => {
        await page.hover('[id="s4-p2"]');
        await page.click('[id="s4-p2"] .cite');
        await page.getByRole('button', { name: 'Quote and cite' }).click();
        await page.getByText('Copied: words and citation', { exact: true }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(
          /^“After the end, the customer can fetch its data for 60 days\.” \(Meridian Freight OÜ, .*, in force from 1 January 2027, /,
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'], ...at('2026-12-31') },
    );
  });
});
