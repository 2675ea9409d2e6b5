import { describe, expect, inject, it } from 'vitest';
import { type Weights, scriptLimit, weightsOf } from './budgets.ts';
import { pagesOf } from './built.ts';
import { usualWeight } from './page-checks.ts';
import { onePerTemplate } from './templates.ts';

const sites = inject('sites');

describe.each(['acme', 'small', 'meridian'] as const)('on the site %s', (name) => {
  const pages = onePerTemplate(pagesOf(sites[name])).map(({ template, page }) => ({
    template,
    page,
    weights: weightsOf(sites[name], page),
  }));

  it('the longest page of each kind keeps within its budget of HTML and script', () => {
    const lines = pages.map(({ template, page, weights: { html, script } }) =>
      [template.padEnd(34), kilobytes(html, usualWeight(page)), kilobytes(script, scriptLimit(page))].join('  '),
    );
    console.log(
      [`${name}: kilobytes of HTML and of script, compressed, of the most there may be`, ...lines].join('\n'),
    );
    const isOver = ({ page, weights }: { page: (typeof pages)[number]['page']; weights: Weights }) =>
      weights.html > usualWeight(page) || weights.script > scriptLimit(page);
    expect(pages.filter(isOver).map(({ page, weights }) => `${page.path}: ${JSON.stringify(weights)}`)).toEqual([]);
  });
});

function kilobytes(weight: number, limit: number): string {
  return `${weight.toFixed(1).padStart(5)} of ${String(limit).padStart(2)}`;
}
