import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { useBrowser } from './open.ts';

const { acme, based } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
const [legacy] = library?.company.legacy ?? [];
const revisions = Object.entries(legacy?.revisions ?? {});

describe('an old permalink of the policy', () => {
  it.each(revisions)('redirects %s to the same revision', async (value, date) => {
    for (const { url } of [acme, based]) {
      await open(`${url}${legacy?.path}?${legacy?.parameter}=${value}#s1`, async ({ page }) => {
        await page.waitForURL(`${url}/policy/${date}/#s1`);
      });
    }
  });

  it('redirects to the current policy if it names no revision', async () => {
    await open(`${acme.url}${legacy?.path}`, async ({ page }) => {
      await page.waitForURL(`${acme.url}/policy/`);
    });
  });

  it('lists the revisions if the one it names is not known, with and without JavaScript', async () => {
    const unknown = `${acme.url}${legacy?.path}?${legacy?.parameter}=unknown`;
    for (const javaScriptEnabled of [true, false]) {
      await open(
        unknown,
        async ({ page }) => {
          await page.waitForLoadState('networkidle');
          expect(page.url()).toContain(legacy?.path);
          expect(await page.locator('legacy-address a').count()).toBe(revisions.length);
        },
        { javaScriptEnabled },
      );
    }
  });
});
