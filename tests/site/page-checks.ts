import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import type { Company } from '../../src/library/library-types.ts';
import { type BuiltPage, elements, named, textOf } from './built.ts';

/** Checks one page and returns a sentence for each thing that is wrong with it. */
export type PageCheck = (page: BuiltPage) => string[];

const attribute = ({ tree }: BuiltPage, test: Parameters<typeof elements>[1], key: string) =>
  elements(tree, test)[0]?.properties[key];

const canonicalOf = (page: BuiltPage) =>
  new URL(String(attribute(page, ({ properties }) => String(properties.rel) === 'canonical', 'href')));

/** Checks title, description, language, canonical URL and Open Graph data. */
export function headCheck({ site = 'http://localhost:4321' }: Company, base: string): PageCheck {
  return (page) => {
    const { origin, pathname } = canonicalOf(page);
    const description = attribute(page, ({ properties }) => properties.name === 'description', 'content');
    const openGraph = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale'].filter(
      (property) => !attribute(page, ({ properties }) => properties.property === property, 'content'),
    );
    return [
      ...(textOf(named(page.tree, 'title')[0] ?? page.tree).trim() ? [] : ['no title']),
      ...(named(page.tree, 'html')[0]?.properties.lang === 'en' ? [] : ['another language']),
      ...(/\S.{10,}/.test(String(description)) ? [] : [`description: ${description}`]),
      ...(origin === new URL(site).origin && pathname.startsWith(`${base}/`)
        ? []
        : [`canonical: ${origin}${pathname}`]),
      ...openGraph.map((property) => `no ${property}`),
    ];
  };
}

/** Checks that the canonical URL is one of the site's pages. */
export function canonicalCheck(pages: readonly BuiltPage[], base: string): PageCheck {
  const known = new Set(pages.map(({ path }) => path));
  return (page) => {
    const inside = canonicalOf(page).pathname.slice(base.length);
    return known.has(inside) ? [] : [`there is no page ${inside}`];
  };
}

/** Checks that there is one main heading and that no id stands twice. */
export const structureCheck: PageCheck = ({ tree }) => {
  const ids = elements(tree, ({ properties }) => Boolean(properties.id)).map(({ properties }) => properties.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const headings = named(tree, 'h1').length;
  return [...(headings === 1 ? [] : [`${headings} main headings`]), ...twice.map((id) => `the id ${id} twice`)];
};

/** Checks that a date inside a sentence has a space before it. */
export const dateCheck: PageCheck = ({ html }) => html.match(/[\p{L},]<time[^>]*>[^<]*/gu) ?? [];

/** Checks that nothing comes from another host, and that no code or style but one sheet is inline. */
export function policyCheck(base: string): PageCheck {
  return (page) => {
    const { path, tree } = page;
    const [style, ...others] = named(tree, 'style');
    const css = style?.children[0]?.type === 'text' ? style.children[0].value : '';
    const expected = contentSecurityPolicy({ style: css, search: path === '/search/' });
    const policy = String(attribute(page, ({ properties }) => properties.httpEquiv !== undefined, 'content'));
    const scripts = named(tree, 'script').filter(({ properties }) => properties.type !== 'application/ld+json');
    const media = named(tree, 'img', 'iframe', 'source', 'video').map(
      ({ properties }) => properties.src ?? properties.srcSet,
    );
    const inline = elements(
      tree,
      ({ properties }) => 'style' in properties || Object.keys(properties).some((key) => /^on[A-Z]/.test(key)),
    );
    return [
      ...(policy === expected && !policy.includes('unsafe-inline') ? [] : [`policy: ${policy}`]),
      ...others.map(() => 'a second style sheet'),
      ...scripts
        .filter(
          ({ properties, children }) => children.length > 0 || !String(properties.src).startsWith(`${base}/_astro/`),
        )
        .map(({ properties }) => `script: ${properties.src}`),
      ...media.filter((source) => !/^\//.test(String(source))).map((source) => `from elsewhere: ${source}`),
      ...inline.map(({ tagName }) => `inline code or style: ${tagName}`),
    ];
  };
}

/** Checks that links inside the site keep its base path. */
export function baseCheck(base: string): PageCheck {
  return ({ tree }) =>
    [...named(tree, 'a'), ...named(tree, 'form'), ...named(tree, 'link')]
      .map(({ properties }) => String(properties.href ?? properties.action))
      .filter((target) => target.startsWith('/') && !target.startsWith(`${base}/`));
}

/** Checks that a page can be read after one request: at most `limit` kilobytes, compressed, and nothing that blocks it. */
export function weightCheck(limit: (page: BuiltPage) => number): PageCheck {
  return (page) => {
    const { tree, html } = page;
    const sheets = named(tree, 'link').filter(({ properties }) => String(properties.rel) === 'stylesheet');
    const scripts = named(tree, 'script').filter(({ properties }) => properties.src && properties.type !== 'module');
    const size = gzipSync(html).length / 1024;
    return [
      ...[...sheets, ...scripts].map(({ properties }) => `blocking: ${properties.href ?? properties.src}`),
      ...(size <= limit(page) ? [] : [`${size.toFixed(1)} KB`]),
    ];
  };
}

/** The weight in kilobytes that a page of a short policy keeps; pages that list everything there is may be longer. */
export function usualWeight({ path }: BuiltPage): number {
  if (/^\/answers\//.test(path)) return 25;
  // as long as what changed
  if (/^\/changes\/.+\/.+\//.test(path)) return 20;
  // every revision of every policy, newest first
  if (path === '/changes/') return 17;
  // the largest has 207 items, each with its questions, folded where nothing is stated
  if (/^\/frameworks\//.test(path)) return 32;
  // it lists every question for readers without JavaScript
  if (path === '/search/') return 25;
  return /^\/(policy\/(\d{4}-\d{2}-\d{2}\/)?|search\/)$/.test(path) ? 24 : 14;
}
