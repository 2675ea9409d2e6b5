import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { urls } from '../../../src/model/urls.ts';
import { useBrowser } from './open.ts';

const { meridian } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary(meridian.content);
if (!library) throw new Error('meridian has problems');
const policyOf = (id: string) => {
  const policy = library.policies.find((one) => one.id === id);
  if (!policy) throw new Error(`meridian has no policy ${id}`);
  return policy;
};

describe('the search of a company with several policies', () => {
  it('names the policy of each clause, in its label and in its sections', async () => {
    await open(`${meridian.url}/search/?q=second+factor`, async ({ page, complaints }) => {
      const [hit] = (await hitsFor(page, 'second factor')).filter(({ kind }) => kind === 'clause');
      expect(hit?.title).toMatch(/^Access control policy §3\.1 /);
      expect(hit?.sections).toBe('access-control/3.1');
      expect(hit?.policy).toBe('access-control');
      expect(complaints).toEqual([]);
    });
  });

  it('finds a heading that many policies have in each of them, and can be narrowed to one', async () => {
    await open(`${meridian.url}/search/?q=purpose`, async ({ page }) => {
      const all = await hitsFor(page, 'purpose');
      expect(new Set(all.map(({ policy }) => policy)).size).toBeGreaterThan(3);
      await page.selectOption('select[name=policy]', 'backup');
      await page.waitForURL(/policy=backup/);
      const narrowed = await hitsFor(page, 'purpose');
      expect(narrowed.length).toBeGreaterThan(0);
      for (const { policy } of narrowed) expect(policy.split(' ')).toContain('backup');
      // the list says how many results each policy has
      const words = await page.locator('select[name=policy] option:checked').innerText();
      expect(words).toMatch(/^Backup policy \([1-9]\d*\)$/);
    });
  });

  it('says from when a text applies that does not yet', async () => {
    for (const [day, expected] of [
      ['2026-12-31', true],
      ['2027-01-01', false],
    ] as const) {
      await open(
        `${meridian.url}/search/?q=availability`,
        async ({ page }) => {
          const [hit] = await hitsFor(page, 'availability');
          expect(hit?.title).toMatch(/^Terms of service §3 /);
          expect(await page.locator('[data-results] > li:first-child .ahead').count()).toBe(expected ? 1 : 0);
        },
        { before: (page) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)) },
      );
    }
  });

  it.each([
    ['who owns the access control policy', 'access-control', 'Owner: Head of IT'],
    ['when was the access control policy approved', 'access-control', 'Approved on: 26 February 2026'],
    ['next review of the access control policy', 'access-control', 'Next review by: 2 March 2027'],
  ])('answers “%s” by the page of the policy', async (query, policy, fact) => {
    await open(`${meridian.url}/search/?${new URLSearchParams({ q: query })}`, async ({ page }) => {
      expect((await hitsFor(page, query))[0]).toMatchObject({ kind: 'page', policy });
      expect(await page.locator('[data-results] > li:first-child').innerText()).toContain(fact);
    });
  });

  it('lists the old revisions of each policy under its title, and finds only its words there', async () => {
    const { id, title, revisions } = policyOf('access-control');
    const old = revisions[1];
    if (!old) throw new Error('The access control policy has one revision.');
    await open(`${meridian.url}/search/?q=access&revision=${id}/${old.date}`, async ({ page }) => {
      const hits = await hitsFor(page, 'access');
      expect(hits.length).toBeGreaterThan(0);
      for (const { href } of hits) expect(href).toContain(`${urls.revision(old)}#`);
      const group = page.locator('select[name=revision] optgroup', { has: page.locator('option:checked') });
      expect(await group.getAttribute('label')).toBe(title);
    });
  });

  it('finds a policy that was withdrawn in its old revisions only', async () => {
    const { current } = policyOf('acceptable-use');
    const words = current.sections.flatMap(({ clauses }) => clauses)[0]?.text ?? '';
    await open(`${meridian.url}/search/?q=${encodeURIComponent(words)}`, async ({ page }) => {
      for (const { href } of await hitsFor(page, words)) expect(href).not.toContain('acceptable-use');
      await page.selectOption('select[name=revision]', `acceptable-use/${current.date}`);
      await page.waitForURL(/revision=/);
      const [hit] = await hitsFor(page, words);
      expect(hit?.href).toContain(urls.revision(current));
    });
  });
});

/** Returns the hits that the page shows for a query, once it shows all of them. */
async function hitsFor(page: Page, query: string) {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-results][aria-busy=false]')?.dataset.for === wanted,
    query,
  );
  return page.locator('[data-results] > li').evaluateAll((items) =>
    (items as HTMLElement[]).map((item) => ({
      kind: item.dataset.kind ?? '',
      policy: item.dataset.policy ?? '',
      sections: item.dataset.sections ?? '',
      title: item.querySelector('a')?.textContent ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
}
