import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { publishedSubjects } from '../../../src/library/judged.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const subjects = publishedSubjects(library?.subjects ?? []);
const answers = library?.answers ?? [];
const assessed = subjects.flatMap(({ answers }) => answers).filter(({ status }) => status !== 'not-assessed').length;

const shownIds = (page: Page) =>
  page.locator('[data-subject]:not([hidden])').evaluateAll((all) => all.map(({ id }) => id));
const filterWords = (page: Page) => page.locator('answer-filter output').innerText();

describe('the list of subjects', () => {
  it('is complete and has no filter without JavaScript', async () => {
    await open(
      acme.url + urls.answers(),
      async ({ page }) => {
        expect((await shownIds(page)).toSorted()).toEqual(subjects.map(({ id }) => id).toSorted());
        expect(await page.locator('answer-filter .filter').isVisible()).toBe(false);
        expect(await page.locator('answer-filter button').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('narrows while the reader types, says what is left, and keeps the filter in the URL', async () => {
    await open(acme.url + urls.answers(), async ({ page }) => {
      await page.fill('answer-filter [name=q]', 'insur');
      await page.waitForURL('**/?q=insur');
      expect(await shownIds(page)).toEqual(['insurance']);
      expect(await page.locator('#insurance').isVisible()).toBe(true);
      const matching = page.locator('#insurance [data-matching] a');
      const count = await matching.count();
      expect(count).toBeGreaterThan(0);
      expect(await matching.first().getAttribute('href')).toContain('/answers/insurance/#');
      const questions = `${count} of the ${assessed} assessed questions here, on 1 subject`;
      expect(await filterWords(page)).toBe(
        `${questions}, filter: words “insur” or related ones. Words are looked for in assessed questions only.`,
      );
      expect(await page.locator('[data-topic]:visible').count()).toBe(1);
      expect(await page.locator('nav.topics li:visible').innerText()).toMatch(new RegExp(`\\s${count}$`));
      const searched = page.locator('answer-filter [data-next]').getByRole('link');
      expect(await searched.getAttribute('href')).toBe(`${acme.url}/search/?q=insur`);
      await page.selectOption('[name=status]', 'in-part');
      await page.waitForURL('**/?q=insur&status=in-part');
      expect(await shownIds(page)).toEqual([]);
      expect(await filterWords(page)).toContain('words “insur” or related ones, status “Stated in part”');
      await page.getByRole('button', { name: 'Show all subjects' }).click();
      await page.waitForURL(`**${urls.answers()}`);
      expect(await shownIds(page)).toHaveLength(subjects.length);
      expect(await filterWords(page)).toBe('');
    });
  });

  it.each([
    ['a synonym', 'climate', 'carbon-footprint'],
    ['a wording of a question', 'How many critical weaknesses?', 'penetration-tests'],
    ['a typo', 'bakcups', 'backups'],
  ])('finds a subject by %s', async (_kind, typed, id) => {
    await open(`${acme.url + urls.answers()}?${new URLSearchParams({ q: typed })}`, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector('answer-filter output')?.textContent);
      expect(await shownIds(page)).toContain(id);
    });
  });

  it('opens with the filter in the URL, and asks one question for status and framework', async () => {
    await open(`${acme.url + urls.answers()}?status=stated&framework=nis2`, async ({ page }) => {
      const expected = subjects.filter((subject) =>
        subject.answers.some(({ status, frameworks }) => status === 'stated' && 'nis2' in frameworks),
      );
      expect(expected.length).toBeGreaterThan(0);
      await page.locator('answer-filter output', { hasText: 'asked by' }).waitFor();
      expect(await shownIds(page)).toEqual(expected.map(({ id }) => id));
      expect(await page.locator('[name=status]').inputValue()).toBe('stated');
    });
  });

  it('says of words that they are not looked for in what nobody has assessed', async () => {
    await open(`${acme.url + urls.answers()}?q=backup&status=not-assessed`, async ({ page }) => {
      await page.locator('answer-filter output', { hasText: 'Words are looked for' }).waitFor();
      // their number would say that there are none
      expect(await filterWords(page)).toBe(
        'Words are looked for in assessed questions only. Remove the words to count those not assessed.',
      );
      await page.fill('answer-filter [name=q]', '');
      await page.locator('answer-filter output', { hasText: 'counted under their subject' }).waitFor();
      expect(await filterWords(page)).not.toContain('Words are looked for');
    });
  });

  it('is printed with the filter', async () => {
    await open(`${acme.url + urls.answers()}?status=not-stated`, async ({ page }) => {
      await page.locator('answer-filter output', { hasText: 'filter' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('answer-filter output').isVisible()).toBe(true);
      expect(await filterWords(page)).toMatch(
        /^\d+ of the \d+ questions here, on \d+ subjects?, filter: status “Not stated”\.$/,
      );
      expect(await page.locator('answer-filter button').isVisible()).toBe(false);
      expect(await page.locator('[data-address]').innerText()).toBe(`${acme.url}/answers/?status=not-stated`);
    });
  });

  it('shows the reply beside each status, and prints the answers with their clauses', async () => {
    await open(`${acme.url + urls.answers()}?status=stated`, async ({ page }) => {
      await page.locator('answer-filter output', { hasText: 'filter' }).waitFor();
      const denied = answers.find(({ reply }) => reply === 'no');
      const entry = page.locator('[data-matching] > li', { hasText: denied?.question ?? '' });
      expect(await entry.innerText()).toBe(`${denied?.question} No Stated`);
      await page.emulateMedia({ media: 'print' });
      const clause = denied?.citations[0]?.label ?? '';
      expect(clause).toMatch(/^§/);
      expect(await entry.innerText()).toMatch(
        new RegExp(`${RegExp.escape(denied?.answer ?? '')} \\(${RegExp.escape(clause)}`),
      );
    });
  });

  it('folds the subjects on which nothing is stated, and prints them', async () => {
    await open(acme.url + urls.answers(), async ({ page }) => {
      const silent = subjects.find(({ answers }) => answers.every(({ status }) => /^not-/.test(status)));
      const entry = page.locator(`[id="${silent?.id}"]`);
      expect(await entry.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await entry.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('details', { has: entry }).locator('summary').click();
      expect(await entry.isVisible()).toBe(true);
    });
  });

  it('asks one question for words and status', async () => {
    const stated = answers.find(({ status, subject }) => status === 'stated' && subject.id === 'backups');
    const q = stated?.question ?? '';
    for (const [status, count] of [
      ['stated', 1],
      ['not-stated', 0],
    ] as const) {
      await open(`${acme.url + urls.answers()}?${new URLSearchParams({ q, status })}`, async ({ page }) => {
        await page.waitForFunction(() => document.querySelector('answer-filter output')?.textContent);
        expect(await page.locator('[data-matching] a', { hasText: q }).count()).toBe(count);
      });
    }
  });

  it('says so and shows all subjects if the words cannot be loaded', async () => {
    await open(
      acme.url + urls.answers(),
      async ({ page }) => {
        await page.fill('answer-filter [name=q]', 'carbon');
        await page.waitForURL('**/?q=carbon');
        await expect.poll(() => filterWords(page)).toContain('could not be loaded');
        expect(await shownIds(page)).toHaveLength(subjects.length);
      },
      { before: (page) => page.route(`**${urls.answerWords()}`, (route) => route.abort()) },
    );
  });
});

describe('the page of a subject', () => {
  const answer = answers.find(({ id }) => id === 'support-around-the-clock');

  it('copies an answer with its sources, and says so beside the button', async () => {
    await open(
      acme.url + urls.answer('support', 'support-around-the-clock'),
      async ({ page }) => {
        const row = page.locator('#support-around-the-clock');
        await row.getByRole('button', { name: 'Quote and cite' }).click();
        await row.getByText('Copied: answer and 1 citation', { exact: true }).waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toContain(`${answer?.question}\nStated: no. ${answer?.answer}\n`);
        expect(text).toContain(`“${answer?.citations[0]?.quote}” (${library?.company.legalName}, `);
        const [citation] = answer?.citations ?? [];
        expect(text).toContain(citation && urls.quotedPermalink(citation));
        expect(text).toContain('/answers/support/#support-around-the-clock (');
        await row.getByRole('button', { name: 'Close' }).click();
        expect(await row.getByRole('status').innerText()).toBe('');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Quote and cite');
        await row.getByRole('button', { name: 'Link:' }).click();
        await row.getByText('Copied: link').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          /\/answers\/support\/#support-around-the-clock$/,
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('copies and collects an answer with the status of the certificate that it speaks of', async () => {
    const noted = (status: string) =>
      new RegExp(
        `has the Green Hosting Label\\.\\s+Note of this site on Green Hosting Label, .+, as of 26 November 2026: ${status}\\.`,
      );
    const answers = library?.subjects.find(({ id }) => id === 'carbon-footprint')?.answers ?? [];
    const labelled = answers.find(({ statements }) => statements.some(({ text }) => text.includes('Green Hosting')));
    await open(
      acme.url + urls.answer('carbon-footprint', labelled?.id ?? ''),
      async ({ page }) => {
        const row = page.locator(`[id="${labelled?.id}"]`);
        await row.getByRole('button', { name: 'Quote and cite' }).click();
        await row.getByText('Copied: answer and', { exact: false }).waitFor();
        const copied = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
        });
        expect(copied[0]).toMatch(noted('Validity not known'));
        expect(copied[1]).toContain('<p>Note of this site on Green Hosting Label, ');
        await row.getByRole('button', { name: 'Close' }).click();
        await row.getByRole('button', { name: 'Add to basket' }).click();
        await row.getByRole('link', { name: 'Show basket' }).click();
        expect(await page.locator('[data-list] > li').innerText()).toMatch(noted('Validity not known'));
      },
      {
        permissions: ['clipboard-read', 'clipboard-write'],
        before: (page) => page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z')),
      },
    );
  });

  it('leaves the text to be copied by hand where there is no clipboard', async () => {
    await open(
      acme.url + urls.subject('support'),
      async ({ page }) => {
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
        const row = page.locator('#support-languages');
        await row.getByRole('button', { name: 'Quote and cite' }).click();
        const field = row.getByRole('textbox', { name: 'Text to copy' });
        expect(await field.inputValue()).toContain('Stated by Acme Cloud Ltd on 1 May 2026.');
        expect(await field.evaluate((element) => document.activeElement === element)).toBe(true);
        await page.keyboard.press('Escape');
        expect(await field.isVisible()).toBe(false);
      },
      {},
    );
  });

  it('shows all cells of a row on a phone and in print', async () => {
    await open(acme.url + urls.subject('backups'), async ({ page }) => {
      const cells = page.locator('#backups > *');
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await cells.evaluateAll((all) => all.every((cell) => cell.getClientRects().length > 0))).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.emulateMedia({ media: 'print' });
      expect(await cells.evaluateAll((all) => all.every((cell) => cell.getClientRects().length > 0))).toBe(true);
    });
  });

  it('marks the question and the statement that the URL names', async () => {
    for (const path of [urls.answer('backups', 'backup-retention'), urls.statement('backups', 'thirty-days')])
      await open(acme.url + path, async ({ page }) => {
        const marked = page.locator(':target');
        const isMarked = (element: Element) =>
          [element, ...element.children].some((one) => getComputedStyle(one).boxShadow !== 'none');
        expect(await marked.evaluate(isMarked)).toBe(true);
      });
  });

  it('counts in its head also the questions that nobody has judged', async () => {
    await open(acme.url + urls.subject('penetration-tests'), async ({ page }) => {
      const { answers = [] } = subjects.find(({ id }) => id === 'penetration-tests') ?? {};
      const unjudged = answers.filter(({ status }) => status === 'not-assessed').length;
      expect(unjudged).toBeGreaterThan(0);
      const head = await page.locator('main header').innerText();
      expect(head.replace(/\s+/g, ' ')).toContain(`${answers.length} questions`);
      expect(head.replace(/\s+/g, ' ')).toContain(`${unjudged} not assessed`);
    });
  });

  it('links to a contact once if something is left open', async () => {
    await open(acme.url + urls.subject('insurance'), async ({ page }) => {
      const link = page.getByText('For what is left open here').getByRole('link');
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^${acme.base}/contact/#`));
    });
  });
});
