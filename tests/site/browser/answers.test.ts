import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const answers = library?.answers ?? [];
const shown = 'answer-filter li[data-status]:not([hidden])';

describe('the list of answers', () => {
  it('is complete and has no filter without JavaScript', async () => {
    await open(
      acme.origin + urls.answers(),
      async ({ page }) => {
        expect(await page.locator(shown).count()).toBe(answers.length);
        expect(await page.locator('answer-filter .filter').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('narrows while the reader types, counts what is left, and keeps the filter in the URL', async () => {
    await open(acme.origin + urls.answers(), async ({ page }) => {
      await page.fill('answer-filter [name=q]', 'insur');
      expect(await page.locator(shown).count()).toBe(1);
      expect(await page.locator(shown).getAttribute('id')).toBe('cyber-insurance');
      expect(await page.locator('answer-filter output').innerText()).toBe(`1 of ${answers.length} answers`);
      expect(new URL(page.url()).search).toBe('?q=insur');
      await page.selectOption('[name=status]', 'stated');
      expect(await page.locator(shown).count()).toBe(0);
      expect(await page.locator('section[data-topic]:visible').count()).toBe(0);
      const offer = page.locator('[data-none]');
      expect(await offer.getByRole('link').getAttribute('href')).toBe(`${acme.origin}/search/?q=insur`);
      await offer.getByRole('button').click();
      expect(await page.locator(shown).count()).toBe(answers.length);
      expect(await offer.isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('opens with the filter in the URL', async () => {
    const stated = answers.filter(({ status }) => status === 'stated');
    await open(`${acme.origin + urls.answers()}?status=stated`, async ({ page }) => {
      expect(await page.locator(shown).count()).toBe(stated.length);
      expect(await page.locator('[name=status]').inputValue()).toBe('stated');
      await page.selectOption('[name=framework]', 'nis2');
      expect(await page.locator(shown).getAttribute('id')).toBe('backup-frequency');
    });
  });
});

describe('an answer', () => {
  it('can be copied with its citations', async () => {
    const answer = answers.find(({ id }) => id === 'encrypted');
    await open(
      acme.origin + urls.answer('encrypted'),
      async ({ page }) => {
        await page.click('copy-answer button');
        await page.waitForFunction(() => document.querySelector('output.said')?.textContent?.startsWith('Copied'));
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toContain(`${answer?.question}\nStated: yes in the policy of `);
        expect(text).toContain(`“${answer?.citations[0]?.quote}” (${library?.company.legalName}, `);
        expect(text).toContain(`/policy/${library?.current.date}/#${answer?.citations[0]?.clause}`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('links to a contact if it is not stated', async () => {
    await open(acme.origin + urls.answer('cyber-insurance'), async ({ page }) => {
      const link = page.getByText('For what the policy leaves open').getByRole('link');
      expect(await link.getAttribute('href')).toMatch(/^\/contact\/#/);
    });
  });
});
