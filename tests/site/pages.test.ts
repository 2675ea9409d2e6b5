import { describe, expect, inject, it } from 'vitest';
import type { Library } from '../../src/library/library-types.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type BuiltPage, named, pageOf, pagesOf, parseHtml } from './built.ts';
import { htmlFaults } from './html-check.ts';
import {
  baseCheck,
  canonicalCheck,
  dateCheck,
  headCheck,
  type PageCheck,
  policyCheck,
  structureCheck,
  usualWeight,
  weightCheck,
} from './page-checks.ts';
import type { SiteName } from './setup.ts';
import { onePerTemplate, templateOf } from './templates.ts';

const sites = inject('sites');

describe.each(Object.keys(sites) as SiteName[])('every page of the site %s', (name) => {
  const { base, content } = sites[name];
  const pages = pagesOf(sites[name]);
  const { company } = libraryOf(content);
  const faults = (check: PageCheck, checked: readonly BuiltPage[] = pages) =>
    checked.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

  it('is of a known template', () => {
    const found = new Set(pages.map(templateOf));
    for (const template of ['overview', 'policy', 'section', 'revision', 'changes', 'search', 'missing page'])
      expect(found).toContain(template);
  });

  it('has a title, a description, its language, a canonical URL and Open Graph data', () => {
    expect(faults(headCheck(company, base))).toEqual([]);
  });

  it('has the URL of a page of the site as its canonical URL', () => {
    expect(faults(canonicalCheck(pages, base))).toEqual([]);
  });

  it('has one main heading and no id twice', () => {
    expect(faults(structureCheck)).toEqual([]);
  });

  it('is valid HTML', () => {
    // acme has everything; of the others one page of each template is enough
    const checked = name === 'acme' ? pages : onePerTemplate(pages).map(({ page }) => page);
    expect(faults(htmlFaults, checked)).toEqual([]);
  });

  it('has a space before each date in a sentence', () => {
    expect(faults(dateCheck)).toEqual([]);
  });

  it('loads nothing from another host and has no inline code or style but its one sheet', () => {
    expect(faults(policyCheck(base))).toEqual([]);
  });

  it('links inside the site under its base path', () => {
    expect(faults(baseCheck(base))).toEqual([]);
  });

  it('can be read after one small request', () => {
    // a page that shows the whole policy is as long as the policy
    const isWhole = ({ path }: BuiltPage) => /^\/(policy\/(\d[\d-]+\/)?|search\/|)$/.test(path);
    const limit = (page: BuiltPage) =>
      name === 'large' && isWhole(page) ? Number.POSITIVE_INFINITY : usualWeight(page);
    expect(faults(weightCheck(limit))).toEqual([]);
  });
});

describe('the checks of pages', () => {
  const { base } = sites.acme;
  const page = pageOf(sites.acme, '/contact/');
  const changed = (from: string | RegExp, to: string) => withHtml(page, page.html.replace(from, to));

  it.each<[fault: string, page: BuiltPage, check: PageCheck]>([
    [
      'an empty title',
      changed(/<title>.*?<\/title>/, '<title></title>'),
      headCheck(libraryOf(sites.acme.content).company, base),
    ],
    [
      'a canonical URL without a page',
      changed(/(rel="canonical" href="[^"]*)contact/, '$1nowhere'),
      canonicalCheck([page], base),
    ],
    ['a second main heading', changed('</main>', '<h1>Again</h1></main>'), structureCheck],
    ['an id that stands twice', changed('</main>', '<p id="x"></p><p id="x"></p></main>'), structureCheck],
    ['a date without a space before it', changed('</main>', '<p>on<time>1 May</time></p></main>'), dateCheck],
    ['an inline script', changed('</main>', '<script>alert(1)</script></main>'), policyCheck(base)],
    ['an image from another host', changed('</main>', '<img src="https://x.example/a.png"></main>'), policyCheck(base)],
    ['a link outside the base path', page, baseCheck('/trust')],
    ['a page that is too heavy', page, weightCheck(() => 1)],
    ['a paragraph inside a paragraph', changed('</main>', '<p><p>x</p></p></main>'), htmlFaults],
  ])('find %s', (_fault, faulty, check) => {
    expect(check(faulty)).not.toEqual([]);
  });
});

describe('the structured data', () => {
  it('has the status of each certificate as the certificates page shows it', () => {
    const { tree } = pageOf(sites.acme, '/certificates/');
    const shown = named(tree, 'article')
      .flatMap((entry) => named(entry, 'certificate-status'))
      .map(({ properties }) => String(properties.dataStatus));
    const told = named(tree, 'script')
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map(({ children }) => JSON.parse(children[0]?.type === 'text' ? children[0].value : '{}'));
    const expected: Record<string, string | undefined> = {
      valid: 'https://schema.org/CertificationActive',
      expired: 'https://schema.org/CertificationInactive',
      withdrawn: 'https://schema.org/CertificationInactive',
      'edition-ended': 'https://schema.org/CertificationInactive',
      suspended: 'https://schema.org/CertificationInactive',
    };
    expect(shown.length).toBeGreaterThan(4);
    expect(told.map((data) => data['@type'])).toEqual(shown.map(() => 'Certification'));
    expect(told.map((data) => data.certificationStatus)).toEqual(shown.map((status) => expected[status]));
  });
});

function libraryOf(content: string): Library {
  const { library } = loadLibrary(content);
  if (!library) throw new Error(`${content} has problems`);
  return library;
}

function withHtml({ path }: BuiltPage, html: string): BuiltPage {
  return { path, html, tree: parseHtml(html) };
}
