import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { elements, named, pageOf, pagesOf, textOf } from './built.ts';
import type { SiteName } from './setup.ts';

const sites = inject('sites');
const contents: Record<SiteName, string> = {
  company: 'content',
  acme: 'tests/fixtures/acme',
  based: 'tests/fixtures/acme',
};
const names = Object.keys(contents) as SiteName[];
const libraries = Object.fromEntries(names.map((name) => [name, loadLibrary(contents[name]).library]));
const everyPage = names.flatMap((name) => pagesOf(sites[name]).map((page) => ({ name, ...page })));

describe.each(everyPage)('$name $path', ({ name, path, html, tree }) => {
  const library = libraries[name];
  const attribute = (test: Parameters<typeof elements>[1], key: string) => elements(tree, test)[0]?.properties[key];

  it('tells title, description, language, canonical address and Open Graph', () => {
    expect(textOf(named(tree, 'title')[0] ?? tree).trim()).not.toBe('');
    expect(named(tree, 'html')[0]?.properties.lang).toBe(library?.company.language);
    expect(attribute(({ properties }) => properties.name === 'description', 'content')).toMatch(/\S.{10,}/);
    const canonical = attribute(({ properties }) => String(properties.rel) === 'canonical', 'href');
    const { origin, pathname } = new URL(String(canonical));
    expect(origin).toBe(new URL(library?.company.site ?? 'http://localhost:4321').origin);
    expect(pathname).toMatch(new RegExp(`^${sites[name].base}/`));
    for (const property of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale']) {
      expect(
        attribute(({ properties }) => properties.property === property, 'content'),
        property,
      ).toBeTruthy();
    }
  });

  it('has a canonical address that exists', () => {
    const canonical = String(attribute(({ properties }) => String(properties.rel) === 'canonical', 'href'));
    const inside = new URL(canonical).pathname.slice(sites[name].base.length);
    const known = everyPage.filter((page) => page.name === name).map((page) => page.path);
    expect(known).toContain(inside);
  });

  it('has one main heading, unique ids, and is valid HTML', async () => {
    expect(named(tree, 'h1')).toHaveLength(1);
    const ids = elements(tree, ({ properties }) => Boolean(properties.id)).map(({ properties }) => properties.id);
    expect(ids).toEqual([...new Set(ids)]);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('has a space before a date in a sentence', () => {
    expect(html.match(/[\p{L},]<time[^>]*>[^<]*/gu)).toBeNull();
  });

  it('loads nothing from another host and has no inline code or style but its one sheet', () => {
    const policy = String(attribute(({ properties }) => properties.httpEquiv !== undefined, 'content'));
    const [style, ...others] = named(tree, 'style');
    const css = style?.children[0]?.type === 'text' ? style.children[0].value : '';
    expect(others).toEqual([]);
    expect(policy).toBe(
      contentSecurityPolicy({ style: css, search: path === '/search/', fetches: path === '/changes/' }),
    );
    expect(policy).not.toContain('unsafe-inline');
    for (const { properties, children } of named(tree, 'script')) {
      if (properties.type === 'application/ld+json') continue;
      expect(String(properties.src)).toMatch(new RegExp(`^${sites[name].base}/_astro/`));
      expect(children).toEqual([]);
    }
    for (const { properties } of named(tree, 'img', 'iframe', 'source', 'video')) {
      expect(String(properties.src ?? properties.srcSet)).toMatch(/^\//);
    }
    expect(
      elements(
        tree,
        ({ properties }) => 'style' in properties || Object.keys(properties).some((key) => /^on[A-Z]/.test(key)),
      ),
    ).toEqual([]);
  });

  it('links inside the site under its base path', () => {
    for (const { properties } of [...named(tree, 'a'), ...named(tree, 'form'), ...named(tree, 'link')]) {
      const target = String(properties.href ?? properties.action);
      if (!target.startsWith('/')) continue;
      expect(target).toMatch(new RegExp(`^${sites[name].base}/`));
    }
  });

  it('can be read after one request of at most 14 KB', () => {
    // the limit is for the pages that people land on; the whole policy is as long as it is, and so is the list of all
    // there is to find, all answers, and a framework with all its items and their answers
    const limit = /^\/(frameworks\/.|answers\/$)/.test(path)
      ? 48
      : /^\/(policy\/(\d{4}-\d{2}-\d{2}\/)?|search\/|)$/.test(path)
        ? 24
        : 14;
    const blocking = named(tree, 'link').filter(({ properties }) => String(properties.rel) === 'stylesheet');
    const scripts = named(tree, 'script').filter(({ properties }) => properties.src && properties.type !== 'module');
    expect([...blocking, ...scripts]).toEqual([]);
    expect(gzipSync(html).length).toBeLessThanOrEqual(limit * 1024);
  });
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      'answer-filter': { flow: true },
      'copy-answer': { flow: true },
      'certificate-status': { flow: true, phrasing: true },
      'clause-citations': { flow: true },
      'legacy-address': { flow: true },
      'search-page': { flow: true },
    },
  ],
  rules: {
    // the ids of clauses have dots
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'error',
  },
});

describe('structured data', () => {
  it('agrees with the certificates page on every status', () => {
    for (const name of ['company', 'acme'] as const) {
      const { tree } = pageOf(sites[name], '/certificates/');
      const shown = named(tree, 'certificate-status').map(({ properties }) => String(properties.dataStatus));
      const told = named(tree, 'script')
        .filter(({ properties }) => properties.type === 'application/ld+json')
        .map(({ children }) => JSON.parse(children[0]?.type === 'text' ? children[0].value : '{}'));
      expect(told.map((data) => data['@type'])).toEqual(shown.map(() => 'Certification'));
      const expected: Record<string, string | undefined> = {
        valid: 'https://schema.org/CertificationActive',
        expired: 'https://schema.org/CertificationInactive',
        withdrawn: 'https://schema.org/CertificationInactive',
        'edition-ended': 'https://schema.org/CertificationInactive',
      };
      expect(told.map((data) => data.certificationStatus)).toEqual(shown.map((status) => expected[status]));
    }
  });
});
