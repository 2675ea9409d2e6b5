import { describe, expect, it } from 'vitest';
import { usePage } from '../site/browser/open.ts';
import { overflowingWidths } from '../site/browser/page-faults.ts';
import { type BuiltPage, pagesOf } from '../site/built.ts';
import { htmlFaults } from '../site/html-check.ts';
import { structureCheck, usualWeight, weightCheck } from '../site/page-checks.ts';
import { onePerTemplate } from '../site/templates.ts';
import { companySite, onlyFirstCompany } from './company-site.ts';

onlyFirstCompany();
const open = usePage();

/** What a check finds on pages of the first company's site. */
function faults(check: (page: BuiltPage) => string[], choose = (pages: BuiltPage[]) => pages): string[] {
  return choose(pagesOf(companySite())).flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
}

describe('the content of the first company', () => {
  it('fits every width on one page of each template', async () => {
    const { origin, base } = companySite();
    const found: string[] = [];
    for (const { template, page } of onePerTemplate(pagesOf(companySite()))) {
      if (template === 'legacy permalink') continue;
      const opened = await open(`${origin}${base}${page.path}`);
      const widths = await overflowingWidths(opened.page);
      if (widths.length > 0) found.push(`${page.path}: ${widths.join(', ')} px`);
      expect(opened.complaints, page.path).toEqual([]);
    }
    expect(found).toEqual([]);
  });

  it('makes valid HTML on one page of each template', () => {
    expect(faults(htmlFaults, (pages) => onePerTemplate(pages).map(({ page }) => page))).toEqual([]);
  });

  it('makes one main heading on every page and no id twice', () => {
    expect(faults(structureCheck)).toEqual([]);
  });

  it('makes every page readable after one small request', () => {
    expect(faults(weightCheck(usualWeight))).toEqual([]);
  });
});
