import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The widths, from 320 to 1440 pixels, at which a page is wider than its window. */
export async function overflowingWidths(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(width);
  }
  return found;
}

/** The ways in which a page is shown that axe looks at. What does not differ from the first is not looked at again. */
const modes = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, width: 1440, rules: undefined },
  'on a phone': { media: { colorScheme: 'light', forcedColors: 'none' }, width: 320, rules: undefined },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, width: 1440, rules: ['color-contrast'] },
  'forced colours': { media: { colorScheme: 'light', forcedColors: 'active' }, width: 1440, rules: ['color-contrast'] },
} as const;

/** A way in which a page is shown. */
export type Mode = keyof typeof modes;

/**
 * What axe finds wrong with a page as it is now: all its rules in light colours at both ends of the widths, and the contrast
 * in dark and in forced colours.
 */
export async function accessibilityFaults(
  page: Page,
  shown: readonly Mode[] = ['light', 'on a phone', 'dark', 'forced colours'],
): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const mode of shown) {
    const { media, width, rules } = modes[mode];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    const faults = await page.evaluate(runAxe, rules && [...rules]);
    found.push(...faults.map((fault) => `${mode}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}

/** Runs in the page. */
async function runAxe(rules?: string[]): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: {
      run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string; target: string[] }[] }[] }>;
    };
  };
  const all = { rules: { 'target-size': { enabled: true } } };
  const { violations } = await axe.run(rules ? { runOnly: { type: 'rule', values: rules } } : all);
  const isForced = matchMedia('(forced-colors: active)').matches;
  return violations.flatMap(({ id, nodes }) => {
    const found = nodes.filter(({ target }) => {
      const element = document.querySelector(target.join(' '));
      // its name has the words for its signs
      if (id === 'label-content-name-mismatch') return !/[§¶]/.test(element?.textContent ?? '');
      // a popover lies above everything, which axe does not know
      if (id === 'target-size') return !element?.closest('[popover]');
      // the browser chooses the colours of buttons, and axe reads those that the page would have chosen
      return !(isForced && element?.closest('button'));
    });
    return found.length > 0 ? `${id}: ${found.map(({ html }) => html.slice(0, 160)).join(' | ')}` : [];
  });
}

/** The elements whose words are cut off with the spacing of text that WCAG 2.2 names in 1.4.12. */
export async function cutOffWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
    const isCut = (element: Element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (position === 'absolute' || !element.textContent?.trim() || !element.checkVisibility()) return false;
      const [wide, high] = [
        element.scrollWidth > element.clientWidth + 1,
        element.scrollHeight > element.clientHeight + 1,
      ];
      return (wide && /hidden|clip/.test(overflowX)) || (high && /hidden|clip/.test(overflowY));
    };
    const found = [...document.querySelectorAll('body *')].filter(isCut).map((one) => one.outerHTML.slice(0, 120));
    const isTooWide = document.documentElement.scrollWidth > innerWidth;
    document.adoptedStyleSheets = [];
    return [...found, ...(isTooWide ? ['the page is wider than the window'] : [])];
  });
}

/** The links of a page whose underline goes on below a space before or after their words. */
export async function spacedLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return /\s/.test(text.data.charAt(at)) && range.getBoundingClientRect().width > 0.5;
    };
    return [...document.querySelectorAll('a')]
      .filter((link) => {
        const [first, last] = [link.firstChild, link.lastChild];
        if (!link.checkVisibility()) return false;
        return (
          (first instanceof Text && isShown(first, 0)) || (last instanceof Text && isShown(last, last.data.length - 1))
        );
      })
      .map((link) => link.outerHTML.replaceAll(/\s+/g, ' '));
  });
}
