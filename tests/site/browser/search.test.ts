import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { useBrowser } from './open.ts';

const { acme, based, large } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const current = library?.current;
const section = current?.sections.find(({ clauses }) => clauses.length > 1);
const clause = section?.clauses[1];

describe('search', () => {
  it('finds a clause by its words and shows its label, its URL and an excerpt with the match marked', async () => {
    const words = clause?.text.split(' ').slice(0, 12).join(' ') ?? '';
    for (const { origin, base } of [acme, based]) {
      await open(`${origin}${base}/search/?q=${encodeURIComponent(words)}`, async ({ page, complaints }) => {
        const [hit] = await results(page, words);
        expect(hit).toMatchObject({ kind: 'clause', sections: section?.number });
        expect(hit?.title).toContain(clause?.label);
        expect(hit?.marked).toBeGreaterThan(0);
        await page.click('[data-results] li:first-child a');
        await page.waitForURL(`${origin}${base}/policy/${section?.id}/#${clause?.id}`);
        expect(complaints).toEqual([]);
      });
    }
  });

  it('finds every section by its title', async () => {
    await open(`${acme.origin}/search/`, async ({ page }) => {
      for (const { title, number, clauses } of current?.sections ?? []) {
        if (clauses.length === 0) continue;
        await page.fill('input[type=search]', title);
        const hits = await results(page, title);
        expect(
          hits.slice(0, 3).map(({ sections }) => sections.split(' ')[0]),
          title,
        ).toContain(number);
      }
    });
  });

  it('finds no text of older revisions', async () => {
    const { revisions } = library ?? {};
    const now = new Set(current?.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)));
    const old = revisions?.[1]?.sections.flatMap(({ clauses }) => clauses).filter(({ text }) => !now.has(text)) ?? [];
    expect(old.length).toBeGreaterThan(2);
    await open(`${acme.origin}/search/`, async ({ page }) => {
      for (const { text } of old) {
        await page.fill('input[type=search]', text);
        for (const hit of await results(page, text)) expect(hit.text).not.toContain(text);
      }
    });
  });

  it('corrects a typo and says so', async () => {
    await open(`${acme.origin}/search/?q=bakcup`, async ({ page }) => {
      const [hit] = await results(page, 'bakcup');
      expect(hit?.text.toLowerCase()).toContain('backup');
      expect(await page.locator('[role=status]').innerText()).toContain('“bakcup” as “backup”');
    });
  });

  it('says which words nothing on the site has', async () => {
    await open(`${acme.origin}/search/?q=asdfgh`, async ({ page }) => {
      expect(await results(page, 'asdfgh')).toEqual([]);
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing here has “asdfgh”.');
      await page.fill('input[type=search]', 'asdfgh backup');
      const [hit] = await results(page, 'asdfgh backup');
      expect(hit?.text.toLowerCase()).toContain('backup');
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing here has “asdfgh”.');
    });
  });

  it('says that it is searching while its files load', async () => {
    const arrival = Promise.withResolvers<void>();
    await open(
      `${acme.origin}/search/?q=data`,
      async ({ page }) => {
        await expect.poll(() => page.locator('[role=status]').innerText()).toBe('Searching…');
        arrival.resolve();
        expect((await results(page, 'data')).length).toBeGreaterThan(1);
        expect(await page.locator('[role=status]').innerText()).toContain('result');
      },
      {
        before: (page) =>
          page.route('**/vocabulary.json', async (route) => {
            await arrival.promise;
            await route.continue();
          }),
      },
    );
  });

  it('marks answers with their status', async () => {
    const answer = library?.answers.find(({ status }) => status === 'not-stated');
    await open(`${acme.origin}/search/?q=${encodeURIComponent(answer?.question ?? '')}`, async ({ page }) => {
      const hit = (await results(page, answer?.question ?? '')).find(({ kind }) => kind === 'answer');
      expect(hit).toMatchObject({ status: 'not-stated', title: answer?.question });
      expect(hit?.text).toContain('Not stated');
    });
  });

  it('needs no horizontal scrolling with results at any width', async () => {
    await open(`${large.origin}/search/?q=who%20keeps%20the%20recordings`, async ({ page }) => {
      await results(page, 'who keeps the recordings');
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('says that nothing was found, and keeps the list empty', async () => {
    await open(`${acme.origin}/search/?q=xylophone%20quartz`, async ({ page }) => {
      expect(await results(page, 'xylophone quartz')).toEqual([]);
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing found');
    });
  });

  it.each(['/', 'Control+k'])('opens with %s on any page and works with the keyboard alone', async (shortcut) => {
    await open(`${acme.origin}/policy/`, async ({ page }) => {
      await page.keyboard.press(shortcut);
      await page.keyboard.type('data');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${acme.origin}/search/?q=data`);
      const hits = await results(page, 'data');
      expect(hits.length).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(hits[1]?.title);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/search/');
    });
  });

  it('keeps the query in the URL while the reader types', async () => {
    await open(`${acme.origin}/search/`, async ({ page }) => {
      await page.fill('input[type=search]', 'access');
      await results(page, 'access');
      expect(page.url()).toBe(`${acme.origin}/search/?q=access`);
      await page.fill('input[type=search]', '');
      await page.waitForFunction(() => !document.querySelector<HTMLElement>('[data-browse]')?.hidden);
      expect(page.url()).toBe(`${acme.origin}/search/`);
    });
  });

  it('is a list of all sections and answers without JavaScript', async () => {
    await open(
      `${acme.origin}/search/?q=access`,
      async ({ page }) => {
        const links = await page.locator('[data-browse] a').allInnerTexts();
        for (const { title } of current?.sections ?? []) expect(links.some((text) => text.includes(title))).toBe(true);
        for (const { question } of library?.answers ?? []) expect(links).toContain(question);
      },
      { javaScriptEnabled: false },
    );
  });

  it('falls back to the list if the index cannot be loaded', async () => {
    await open(
      `${acme.origin}/search/?q=access`,
      async ({ page }) => {
        await page.waitForFunction(() =>
          document.querySelector('[role=status]')?.textContent?.includes('could not be loaded'),
        );
        expect(await page.locator('[data-browse]').isVisible()).toBe(true);
      },
      { before: (page) => page.route('**/pagefind/**', (route) => route.abort()) },
    );
  });
});

async function results(page: Page, query: string) {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
    query,
  );
  return page.locator('[data-results] > li').evaluateAll((items) =>
    (items as HTMLElement[]).map((item) => ({
      kind: item.dataset.kind ?? '',
      sections: item.dataset.sections ?? '',
      status: item.dataset.status,
      title: item.querySelector('a')?.textContent ?? '',
      text: item.textContent ?? '',
      marked: item.querySelectorAll('mark').length,
    })),
  );
}

describe('the search in an old revision', () => {
  const address = `${acme.origin}/search/?q=fax&revision=2023-05-10`;

  it('opens from a URL, and its results link to the permalink of the revision', async () => {
    for (const { origin, base } of [acme, based]) {
      await open(`${origin}${base}/search/?q=fax&revision=2023-05-10`, async ({ page, complaints }) => {
        await page.locator('[data-results][aria-busy=false][data-for=fax] li').first().waitFor();
        const hits = await page
          .locator('[data-results] li a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(hits).toEqual([`${base}/policy/2023-05-10/#s3.10-p1`, `${base}/policy/2023-05-10/#s4-p1`]);
        expect(complaints).toEqual([]);
      });
    }
  });

  it('finds synonyms and corrects typos as the search in the current policy does', async () => {
    await open(`${acme.origin}/search/?q=how+long+do+you+retain+bakups&revision=2021-04-15`, async ({ page }) => {
      await page.locator('[data-results][aria-busy=false] li').first().waitFor();
      expect(await page.locator('[data-results] li').first().getAttribute('data-sections')).toBe('3.1');
    });
  });

  it('ends when the current policy is chosen from the list', async () => {
    await open(address.replace('fax', 'backups'), async ({ page }) => {
      await page.locator('[data-results] li').first().waitFor();
      await page.selectOption('select[name=revision]', '');
      await page.locator('[data-results] li[data-kind=answer]').first().waitFor();
      expect(page.url()).toBe(`${acme.origin}/search/?q=backups`);
    });
  });

  it('searches the current policy if the revision does not exist', async () => {
    await open(`${acme.origin}/search/?q=fax&revision=1999-01-01`, async ({ page }) => {
      await page.getByText('Nothing found').waitFor();
      expect(await page.locator('select[name=revision]').inputValue()).toBe('');
    });
  });
});
