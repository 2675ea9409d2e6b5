import { describe, expect, inject, it } from 'vitest';
import type { Element } from 'hast';
import { type BuiltPage, elements, named, pagesOf, textOf } from './built.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const sites = inject('sites');

/** Every element that marks a language, with the language that its nearest such ancestor marks. */
function languagesIn(page: BuiltPage): { element: Element; around: string }[] {
  const found: { element: Element; around: string }[] = [];
  const visit = (element: Element, around: string): void => {
    const own = String(element.properties.lang ?? around);
    if (element.properties.lang) found.push({ element, around });
    for (const child of element.children) if (child.type === 'element') visit(child, own);
  };
  for (const child of page.tree.children) if (child.type === 'element') visit(child, '');
  return found;
}

/** The language of an element on a page, by what marks it or stands around it. */
function languageOf(page: BuiltPage, wanted: Element): string {
  const contains = (element: Element): boolean =>
    element === wanted || element.children.some((child) => child.type === 'element' && contains(child));
  const marks = languagesIn(page).filter(({ element }) => contains(element));
  return String(marks.at(-1)?.element.properties.lang ?? '');
}

describe.each([
  ['acme', 'en', undefined],
  ['based', 'et', undefined],
  ['small', 'he', 'rtl'],
] as const)('on the site %s, whose policy is in %s,', (name, language, direction) => {
  const pages = pagesOf(sites[name]);
  const { library } = loadLibrary(sites[name].content);
  const words =
    library?.policies
      .flatMap(({ current }) => current.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)))
      .join('\n') ?? '';
  const titles = new Set(
    library?.policies.flatMap(({ revisions }) =>
      revisions.flatMap(({ sections }) => sections.map(({ title }) => title)),
    ),
  );

  it('every page is English', () => {
    const others = pages.filter(({ tree }) => named(tree, 'html')[0]?.properties.lang !== 'en');
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('every clause, title of a section and quote has the language of the policy', () => {
    const faults = pages.flatMap((page) => {
      const found = elements(
        page.tree,
        ({ tagName, properties }) =>
          properties.dataClause !== undefined ||
          tagName === 'blockquote' || // a topic of the answers may be called like a section
          (/^h[2-6]$/.test(tagName) && /^\/(policy|policies|changes)\//.test(page.path)),
      );
      return found
        .filter(
          (element) =>
            !/^h/.test(element.tagName) ||
            titles.has(
              textOf(element)
                .replace(/^[\d.]+\s+/, '')
                .trim(),
            ),
        )
        .filter((element) => element.tagName !== 'blockquote' || words.includes(textOf(quoteIn(element))))
        .filter((element) => languageOf(page, quoteIn(element)) !== language)
        .map((element) => `${page.path}: ${textOf(element).slice(0, 60)}`);
    });
    expect(faults).toEqual([]);
  });

  it('the direction stands wherever the language does, and only there', () => {
    const marked = pages.flatMap((page) => languagesIn(page).map(({ element }) => element.properties));
    const own = marked.filter(({ lang }) => lang === language && language !== 'en');
    expect(own.filter(({ dir }) => dir !== direction)).toEqual([]);
    expect(own.length > 0).toBe(language !== 'en');
    expect(marked.filter(({ lang }) => lang !== language && lang !== 'en')).toEqual([]);
  });
});

/** The words of a quote stand in its first paragraph, and its source below. */
function quoteIn(element: Element): Element {
  const first = element.children.find((child) => child.type === 'element');
  return element.tagName === 'blockquote' && first?.type === 'element' ? first : element;
}
