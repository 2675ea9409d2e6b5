import type { Page } from 'playwright-core';

/** Returns where the links to some sections begin on the overview, in pixels from the left. */
export function linkStarts(page: Page, sections: readonly string[]): Promise<number[]> {
  return page.evaluate(
    (ids) =>
      ids.map((id) => document.querySelector(`.plain a[href$="/policy/${id}/"]`)?.getBoundingClientRect().left ?? 0),
    sections,
  );
}

/** Returns the gaps between the number and the title of each entry of the table of contents, in pixels. */
export function numberGaps(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.contents li a')].map((link) => {
      const [number, title] = [...link.children].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect();
      });
      return (title?.left ?? 0) - (number?.right ?? 0);
    }),
  );
}
