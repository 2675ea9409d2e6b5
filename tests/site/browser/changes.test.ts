import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countChanges, describeCounts } from '../../../src/model/change-counts.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { useBrowser } from './open.ts';

const { acme, based, meridian } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const revisions = library?.policies[0].revisions ?? [];
const find = (date: string) => {
  const revision = revisions.find((one) => one.date === date);
  if (!revision) throw new Error(`There is no revision of ${date}`);
  return revision;
};

describe('two revisions', () => {
  // two old ones that are not neighbours have no page of their own; the last pair runs backwards
  it.each([
    ['2020-01-20', '2023-05-10'],
    ['2021-04-15', '2023-05-10'],
    ['2023-05-10', '2020-01-20'],
  ])('of %s and %s are compared in the browser', async (from, to) => {
    const expected = diffRevisions(find(from), find(to)).sections.flatMap(({ clauses }) =>
      clauses.map(({ kind }) => kind),
    );
    for (const { url, base } of [acme, based]) {
      await open(`${url}/changes/?from=${from}&to=${to}`, async ({ page, complaints }) => {
        await page.locator('[data-comparison] [data-change]').first().waitFor({ state: 'attached' });
        const shown = await page
          .locator('[data-comparison] [data-change]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.change));
        expect(shown).toEqual(expected);
        expect(await page.locator('select[name=from]').inputValue()).toBe(from);
        expect(await page.locator('select[name=to]').inputValue()).toBe(to);
        const link = await page.locator('[data-comparison] .redline a').first().getAttribute('href');
        expect(link).toMatch(new RegExp(`^${base}/policy/(${from}|${to})/#s`));
        expect(complaints).toEqual([]);
      });
    }
  });

  it('can be chosen from the lists, and the back button returns to the timeline', async () => {
    await open(`${acme.url}/changes/`, async ({ page }) => {
      await page.selectOption('select[name=from]', '2020-01-20');
      await page.selectOption('select[name=to]', '2022-06-01');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.locator('[data-comparison] [data-change]').first().waitFor({ state: 'attached' });
      expect(page.url()).toBe(`${acme.url}/changes/?from=2020-01-20&to=2022-06-01`);
      const lead = page.locator('h1 + p');
      expect(await lead.isVisible()).toBe(false);
      await page.goBack();
      await page.locator('[data-timeline]').waitFor();
      expect(await lead.isVisible()).toBe(true);
      expect(await page.locator('[data-comparison] [data-change]').count()).toBe(0);
    });
  });

  it('are shown with changes only or in full, with the number of changes in words', async () => {
    await open(`${acme.url}/changes/?from=2020-01-20&to=2023-05-10`, async ({ page }) => {
      const folded = page.locator('[data-comparison] details');
      await folded.first().waitFor({ state: 'attached' });
      const open = () => folded.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open).length);
      expect(await open()).toBe(0);
      await page.getByRole('button', { name: 'Full text' }).click();
      expect(await open()).toBe(await folded.count());
      await page.getByRole('button', { name: 'Changes only' }).click();
      expect(await open()).toBe(0);
      const counts = describeCounts(countChanges(diffRevisions(find('2020-01-20'), find('2023-05-10'))));
      expect(await page.locator('[data-said]').textContent()).toContain(`: ${counts}.`);
    });
  });

  it('are refused in a sentence if they do not exist', async () => {
    await open(`${acme.url}/changes/?from=1999-01-01&to=../../x`, async ({ page }) => {
      await page.getByText('There are no two revisions').waitFor();
      expect(await page.locator('[data-timeline]').isVisible()).toBe(true);
    });
  });

  it('cannot be compared without JavaScript, and the page says so', async () => {
    await open(
      `${acme.url}/changes/?from=2020-01-20&to=2023-05-10`,
      async ({ page }) => {
        expect(await page.locator('main noscript').textContent()).toContain('need JavaScript');
        expect(await page.locator('main noscript').isVisible()).toBe(true);
        expect(await page.locator('[data-timeline] [data-day]').count()).toBe(19);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the changes listed', () => {
  it.each([
    ['2024-06-30', 10, true],
    ['2025-03-01', 8, false],
    ['2026-01-01', 1, false],
    ['2019-01-01', 19, false],
  ])('since %s are %i', async (day, count, hasRedline) => {
    await open(`${acme.url}/changes/?since=${day}`, async ({ page }) => {
      await page.locator('[data-said]', { hasText: 'listed here since' }).waitFor();
      expect(await page.locator('[data-timeline] [data-day]:visible').count()).toBe(count);
      expect(await page.getByRole('link', { name: /The redline of the policy in force/ }).count()).toBe(
        hasRedline ? 1 : 0,
      );
    });
  });

  it('are refused in a sentence if the date does not exist', async () => {
    await open(`${acme.url}/changes/?since=2025-02-30`, async ({ page }) => {
      await page.getByText('is not a day').waitFor();
      expect(await page.locator('[data-timeline] [data-day]:visible').count()).toBe(19);
    });
  });
});

describe('the changes of several policies', () => {
  const address = `${meridian.url}/changes/`;

  it('let a reader choose a policy and two of its revisions, which are compared on its page', async () => {
    await open(address, async ({ page, complaints }) => {
      const choice = (name: string) => page.locator(`[data-choose] [name=${name}]`);
      const isListed = async () => (await choice('from').locator('option').first().innerText()).includes('4 May 2026');
      await expect
        .poll(async () => {
          await choice('policy').selectOption('access-control');
          await choice('policy').selectOption('incident-response');
          return isListed();
        })
        .toBe(true);
      expect(await choice('from').locator('option').allInnerTexts()).toEqual([
        '4 May 2026 (2), 16:30',
        '4 May 2026, 09:00',
        '1 July 2024',
      ]);
      await choice('from').selectOption('2024-07-01');
      await page.locator('[data-choose] button').click();
      await page.waitForURL(`${address}incident-response/?from=2024-07-01&to=2026-05-04-2`);
      await page.locator('[data-comparison] [data-change]').first().waitFor({ state: 'attached' });
      expect(complaints).toEqual([]);
    });
  });

  it('fold the older ones by year, and unfold those that are asked for', async () => {
    await open(address, async ({ page }) => {
      const shown = page.locator('[data-timeline] [data-day]:visible');
      expect(await shown.count()).toBe(20);
      const all = await page.locator('[data-timeline] [data-day]').count();
      await page.goto(`${address}?since=2000-01-01`);
      await page.locator('[data-said]', { hasText: 'listed here since' }).waitFor();
      expect(await shown.count()).toBe(all);
    });
  });
});

describe('a redline', () => {
  const address = `${acme.url}/changes/2023-05-10/2025-03-01/`;

  it('shows the changes only or the full text', async () => {
    await open(address, async ({ page }) => {
      const unchanged = page.locator('[data-change=same]').first();
      expect(await unchanged.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Full text' }).click();
      expect(await unchanged.isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Full text' }).getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'Changes only' }).click();
      expect(await unchanged.isVisible()).toBe(false);
    });
  });

  it('distinguishes additions from removals without colour, in print and in forced colours', async () => {
    await open(address, async ({ page }) => {
      for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        const lines = await page.evaluate(() =>
          ['ins', 'del'].map((name) => {
            const run = document.querySelector(`.redline [data-change=changed] ${name}:not([class])`);
            return run && getComputedStyle(run).textDecorationLine;
          }),
        );
        expect(lines).toEqual(['underline', 'line-through']);
      }
    });
  });

  it('unfolds unchanged text without JavaScript', async () => {
    await open(
      address,
      async ({ page }) => {
        expect(await page.locator('[data-switch]').isVisible()).toBe(false);
        await page.locator('.redline details summary').first().click();
        expect(await page.locator('.redline details[open]').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });
});
