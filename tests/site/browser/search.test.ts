import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { serveCompressed } from '../../../src/cli/compressed-site.ts';
import { searchCost } from '../../../src/cli/search-cost.ts';
import { statusNames } from '../../../src/strings/index.ts';
import { useBrowser } from './open.ts';

const { acme, based, large } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const current = library?.policies[0].current;
const section = current?.sections.find(({ clauses }) => clauses.length > 1);
const clause = section?.clauses[1];

describe('search', () => {
  it('finds a clause by its words and shows its label, its URL and an excerpt with the match marked', async () => {
    const words = clause?.text.split(' ').slice(0, 12).join(' ') ?? '';
    for (const { url } of [acme, based]) {
      await open(`${url}/search/?q=${encodeURIComponent(words)}`, async ({ page, complaints }) => {
        const [hit] = await results(page, words);
        expect(hit).toMatchObject({ kind: 'clause', sections: section?.number });
        expect(hit?.title).toContain(clause?.label);
        expect(hit?.marked).toBeGreaterThan(0);
        const name = `section ${section?.number}, paragraph 2 ${section?.title}`;
        await page.getByRole('link', { name, exact: true }).waitFor();
        await page.click('[data-results] li:first-child a');
        await page.waitForURL(`${url}/policy/${section?.id}/#${clause?.id}`);
        expect(complaints).toEqual([]);
      });
    }
  });

  it('shows before the words of an item of a list what leads in to it, which is not marked', async () => {
    await open(`${acme.url}/search/?q=Can+customers+audit+suppliers`, async ({ page }) => {
      const hit = page.locator('[data-results] > li', { hasText: 'they accept an audit' }).first();
      await hit.waitFor();
      expect(await hit.locator('[data-excerpt]').first().innerText()).toBe(
        '¶1 Suppliers are assessed before they are used: … they accept an audit.',
      );
      const leadIn = hit.locator('[data-excerpt] > .cited');
      expect(await leadIn.innerText()).toBe('¶1 Suppliers are assessed before they are used: …');
      expect(await leadIn.locator('mark').count()).toBe(0);
      const colour = (element: Element) => getComputedStyle(element).color;
      expect(await leadIn.evaluate(colour)).not.toBe(await hit.locator('[data-excerpt]').first().evaluate(colour));
    });
  });

  it('finds every section by its title', async () => {
    await open(`${acme.url}/search/`, async ({ page }) => {
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
    const revisions = library?.policies[0].revisions;
    const now = new Set(current?.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)));
    const old = revisions?.[1]?.sections.flatMap(({ clauses }) => clauses).filter(({ text }) => !now.has(text)) ?? [];
    expect(old.length).toBeGreaterThan(2);
    await open(`${acme.url}/search/`, async ({ page }) => {
      for (const { text } of old) {
        await page.fill('input[type=search]', text);
        for (const hit of await results(page, text)) expect(hit.text).not.toContain(text);
      }
    });
  });

  it('corrects a typo and says so', async () => {
    await open(`${acme.url}/search/?q=bakcup`, async ({ page }) => {
      const [hit] = await results(page, 'bakcup');
      expect(hit?.text.toLowerCase()).toContain('backup');
      expect(await page.locator('[role=status]').innerText()).toContain('“bakcup” as “backup”');
    });
  });

  it('says which words nothing on the site has', async () => {
    await open(`${acme.url}/search/?q=asdfgh`, async ({ page }) => {
      expect(await results(page, 'asdfgh')).toEqual([]);
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing here has “asdfgh”.');
      await page.fill('input[type=search]', 'asdfgh backup');
      const [hit] = await results(page, 'asdfgh backup');
      expect(hit?.text.toLowerCase()).toContain('backup');
      expect(await page.locator('[role=status]').innerText()).toMatch(
        /^Nothing here has “asdfgh”\. What comes nearest: \d+ result/,
      );
      expect(await page.getByRole('heading', { name: 'What comes nearest' }).isVisible()).toBe(true);
      await page.fill('input[type=search]', 'backup');
      await results(page, 'backup');
      expect(await page.locator('[role=status]').innerText()).toMatch(/^\d+ result/);
      expect(await page.getByRole('heading', { name: 'What comes nearest' }).isVisible()).toBe(false);
    });
  });

  it('keeps room for a question beside the cross that empties the field, at any width', async () => {
    for (const [path, width] of [
      ['/search/', 390],
      ['/search/', 1440],
      ['/answers/', 1440],
    ] as const) {
      await open(
        acme.url + path,
        async ({ page }) => {
          const field = page.locator('input[type=search]:visible').first();
          await field.fill('How available is the service');
          const wanted = await field.evaluate((input) => (input as HTMLInputElement).scrollWidth - input.clientWidth);
          expect(wanted, `${path} at ${width}`).toBeLessThanOrEqual(0);
        },
        { viewport: { width, height: 900 } },
      );
    }
  });

  it('says that it is searching while its files load', async () => {
    const arrival = Promise.withResolvers<void>();
    await open(
      `${acme.url}/search/?q=data`,
      async ({ page }) => {
        await expect.poll(() => page.locator('[role=status]').innerText()).toBe('Searching…');
        arrival.resolve();
        expect((await results(page, 'data')).length).toBeGreaterThan(1);
        expect(await page.locator('[role=status]').innerText()).toContain('result');
      },
      {
        before: (page) =>
          page.route('**/search/data.json', async (route) => {
            await arrival.promise;
            await route.continue();
          }),
      },
    );
  });

  it('has one hit for a subject, with the question that is asked first and what is stated below it', async () => {
    for (const { question, subject, status } of library?.answers ?? []) {
      await open(`${acme.url}/search/?q=${encodeURIComponent(question)}`, async ({ page }) => {
        const hits = (await results(page, question)).filter(({ title }) => title === subject.title);
        expect(hits, question).toHaveLength(1);
        expect(hits[0], question).toMatchObject({ kind: 'subject', status });
        expect(hits[0]?.text, question).toContain(question);
        expect(hits[0]?.text, question).toContain(statusNames[status]);
      });
    }
  });

  it('opens the stated answers of a subject that a query names, and counts the others', async () => {
    await open(`${acme.url}/search/?q=backups`, async ({ page }) => {
      const [hit] = await results(page, 'backups');
      expect(hit).toMatchObject({ kind: 'subject', title: 'Backups', status: 'stated' });
      expect(await page.locator('[data-results] > li:first-child [data-answers] > li').count()).toBeGreaterThan(1);
      expect(hit?.text).toContain('stated');
    });
  });

  it.each([
    ['sub-processor list', '/processors/'],
    ['subprocessors', '/processors/'],
    ['references', '/references/'],
    ['frameworks', '/frameworks/'],
    ['basket', '/basket/'],
    ['evidence pack', `/evidence/${current?.date}.zip`],
    ['rss feed', '/feed/'],
    ['download', '/data/'],
  ])('finds the site’s own page for “%s” first', async (query, url) => {
    await open(`${based.url}/search/?q=${encodeURIComponent(query)}`, async ({ page }) => {
      const [hit] = await results(page, query);
      expect(hit).toMatchObject({ kind: 'page', href: `${based.base}${url}` });
    });
  });

  it.each([
    ['support hours', 'support'],
    ['security contact', 'security'],
  ])('finds the contact for “%s” first', async (query, purpose) => {
    const contact = library?.contacts.find((one) => one.purpose === purpose);
    await open(`${acme.url}/search/?q=${encodeURIComponent(query)}`, async ({ page }) => {
      expect((await results(page, query))[0]).toMatchObject({ kind: 'contact', title: contact?.name });
    });
  });

  it('has its headings in order with results, which are a list of links', async () => {
    await open(`${acme.url}/search/?q=backups`, async ({ page }) => {
      await results(page, 'backups');
      const levels = await page
        .locator('main :is(h1, h2, h3):visible')
        .evaluateAll((all) => all.map((one) => one.tagName));
      expect(new Set(levels)).toEqual(new Set(['H1', 'H2']));
      expect(levels[0]).toBe('H1');
    });
  });

  it('shows a certificate with its status of the reader’s day', async () => {
    const certificate = library?.certificates.find(({ expires, withdrawn }) => expires && !withdrawn);
    const query = `${certificate?.standard} ${certificate?.holder}`;
    await open(
      `${acme.url}/search/?q=${encodeURIComponent(query)}`,
      async ({ page }) => {
        const hit = (await results(page, query)).find(
          ({ kind, title }) => kind === 'certificate' && title.includes(certificate?.standard ?? '?'),
        );
        expect(hit?.text).toContain('Expired');
        expect(await page.locator('[data-kind=certificate] .tag[data-status=expired]').count()).toBeGreaterThan(0);
      },
      { before: (page) => page.clock.setFixedTime(new Date('2099-01-01')) },
    );
  });

  it('keeps the results of a kind or a status that the reader chooses, in the URL too', async () => {
    await open(`${acme.url}/search/?q=backups`, async ({ page }) => {
      await results(page, 'backups');
      await page.selectOption('select[name=kind]', 'clause');
      await expect.poll(() => page.url()).toContain('kind=clause');
      const kinds = new Set((await results(page, 'backups')).map(({ kind }) => kind));
      expect([...kinds]).toEqual(['clause']);
      await page.goBack();
      await page.locator('[data-results] > li[data-kind=subject]').first().waitFor();
      expect(await page.locator('select[name=kind]').inputValue()).toBe('');
    });
  });

  it('makes one entry of the history for each search that is submitted', async () => {
    await open(`${acme.url}/search/?q=backups`, async ({ page }) => {
      await results(page, 'backups');
      const before = await page.evaluate(() => history.length);
      await page.press('input[type=search]', 'Enter');
      await page.press('input[type=search]', 'Enter');
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.fill('input[type=search]', 'encryption');
      await results(page, 'encryption');
      await page.press('input[type=search]', 'Enter');
      await results(page, 'encryption');
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.goBack();
      await results(page, 'backups');
      expect(await page.inputValue('input[type=search]')).toBe('backups');
    });
  });

  it('keeps all results and the place when the reader comes back', async () => {
    await open(`${large.url}/search/?q=records`, async ({ page }) => {
      await results(page, 'records');
      await page.click('[data-more]');
      await results(page, 'records');
      const all = await page.locator('[data-results] > li').count();
      expect(all).toBeGreaterThan(10);
      const link = page.locator('[data-results] > li:last-child a').first();
      await link.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(500);
      await link.click();
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
      await page.goBack();
      await results(page, 'records');
      await expect.poll(() => page.locator('[data-results] > li').count()).toBe(all);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    });
  });

  it('reads only the beginning of a pasted document, and says so', async () => {
    await open(`${acme.url}/search/`, async ({ page }) => {
      const text = 'backups of the policy '.repeat(20_000).trim();
      await page.fill('input[type=search]', text);
      expect((await results(page, text)).length).toBeGreaterThan(0);
      expect(await page.locator('[role=status]').innerText()).toContain('Only the beginning');
    });
  });

  it('loads at most 180 KB in 16 requests until the results, besides the font and the pictures of every page', async () => {
    const browser = await chromium.connect(inject('browser'));
    const served = await serveCompressed(acme.folder, acme.base);
    const { requests } = await searchCost(browser, served.origin + acme.base, 'how often are backups made');
    await served.close();
    await browser.close();
    const own = requests.filter(({ path }) => !/\/brand\/|\.woff2$/.test(path));
    expect(own.length).toBeLessThanOrEqual(16);
    expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(180_000);
  });

  it('needs no horizontal scrolling with results at any width', async () => {
    await open(`${large.url}/search/?q=who%20keeps%20the%20recordings`, async ({ page }) => {
      await results(page, 'who keeps the recordings');
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  });

  it('says that nothing was found, and keeps the list empty', async () => {
    await open(`${acme.url}/search/?q=xylophone%20quartz`, async ({ page }) => {
      expect(await results(page, 'xylophone quartz')).toEqual([]);
      expect(await page.locator('[role=status]').innerText()).toContain('Nothing found');
    });
  });

  it('opens with Ctrl+K on any page and works with the keyboard alone', async () => {
    await open(`${acme.url}/policy/`, async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('data');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${acme.url}/search/?q=data`);
      const hits = await results(page, 'data');
      expect(hits.length).toBeGreaterThan(1);
      const links = await page.locator('[data-results] :is(h2, [data-answers]) a').allTextContents();
      expect(links.length).toBeGreaterThan(hits.length);
      for (const text of links) {
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text);
      }
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(({ pathname }) => !pathname.endsWith('/search/'));
    });
  });

  it('keeps the query in the URL while the reader types', async () => {
    await open(`${acme.url}/search/`, async ({ page }) => {
      await page.fill('input[type=search]', 'access');
      await results(page, 'access');
      expect(page.url()).toBe(`${acme.url}/search/?q=access`);
      await page.fill('input[type=search]', '');
      await page.waitForFunction(() => !document.querySelector<HTMLElement>('[data-browse]')?.hidden);
      expect(page.url()).toBe(`${acme.url}/search/`);
    });
  });

  it('shows a clause that speaks of certificates with their status, and valid ones of the company first', async () => {
    await open(
      `${acme.url}/search/?q=ISO+27001`,
      async ({ page }) => {
        const hits = await results(page, 'ISO 27001');
        expect(hits[0]).toMatchObject({ kind: 'certificate', title: 'ISO/IEC 27001:2022, Acme Cloud Ltd' });
        const clause = hits.find(({ kind, text }) => kind === 'clause' && text.includes('Until they were replaced'));
        expect(clause?.text).toContain('ISO/IEC 27001:2013, Acme Cloud Ltd Edition ended');
        await page.fill('input[type=search]', 'expired certificates');
        const [first] = await results(page, 'expired certificates');
        expect(first?.text).toMatch(/Expired|Withdrawn|Edition ended/);
      },
      { before: (page) => page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z')) },
    );
  });

  it('shows a subject with the status of the certificates that its answers speak of', async () => {
    await open(`${acme.url}/search/?q=environmental+label+of+the+hosting+provider`, async ({ page }) => {
      const hits = await results(page, 'environmental label of the hosting provider');
      const subject = hits.find(({ kind, title }) => kind === 'subject' && title === 'Carbon footprint');
      expect(subject?.text).toMatch(/Green Hosting Label, .+ Validity not known/);
    });
  });

  it('is a list of all sections, subjects and questions without JavaScript', async () => {
    await open(
      `${acme.url}/search/?q=access`,
      async ({ page }) => {
        const links = await page.locator('[data-browse] a').allInnerTexts();
        for (const { title } of current?.sections ?? []) expect(links.some((text) => text.includes(title))).toBe(true);
        const text = await page.locator('[data-browse]').innerText();
        for (const { subject, question } of library?.answers ?? []) {
          expect(links).toContain(subject.title);
          expect(text).toContain(question);
        }
      },
      { javaScriptEnabled: false },
    );
  });

  it('falls back to the list if the index cannot be loaded', async () => {
    await open(
      `${acme.url}/search/?q=access`,
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
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      text: item.textContent ?? '',
      marked: item.querySelectorAll('mark').length,
    })),
  );
}

describe('the search in an old revision', () => {
  const address = `${acme.url}/search/?q=fax&revision=2023-05-10`;

  it('opens from a URL, and its results link to the permalink of the revision', async () => {
    for (const { url, base } of [acme, based]) {
      await open(`${url}/search/?q=fax&revision=2023-05-10`, async ({ page, complaints }) => {
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
    await open(`${acme.url}/search/?q=how+long+do+you+retain+bakups&revision=2021-04-15`, async ({ page }) => {
      await page.locator('[data-results][aria-busy=false] li').first().waitFor();
      expect(await page.locator('[data-results] li').first().getAttribute('data-sections')).toBe('3.1');
    });
  });

  it('ends when the current policy is chosen from the list', async () => {
    await open(address.replace('fax', 'backups'), async ({ page }) => {
      await page.locator('[data-results] li').first().waitFor();
      await page.selectOption('select[name=revision]', '');
      await page.locator('[data-results] li[data-kind=subject]').first().waitFor();
      expect(page.url()).toBe(`${acme.url}/search/?q=backups`);
    });
  });

  it('searches the current policy if the revision does not exist', async () => {
    await open(`${acme.url}/search/?q=fax&revision=1999-01-01`, async ({ page }) => {
      await page.getByText('Nothing found').waitFor();
      expect(await page.locator('select[name=revision]').inputValue()).toBe('');
    });
  });
});
