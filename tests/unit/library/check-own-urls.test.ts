import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOwnUrls, ownPaths } from '../../../src/library/check-own-urls.ts';
import { readCompany } from '../../../src/library/read-company.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { urls } from '../../../src/model/urls.ts';
import { filesOf } from './files.ts';

function check(names: string[], legacy: string[] = []): string[] {
  const paths = legacy.map((path) => `  - path: ${path}\n    revisions: { a: 2024-05-01 }\n`);
  const company = `name: A\nlegalName: A\nlegacy:${legacy.length > 0 ? `\n${paths.join('')}` : ' []\n'}`;
  const files = filesOf({ 'company.yaml': company, ...Object.fromEntries(names.map((name) => [name, ''])) });
  const { result, problems } = readCompany(files, 'content');
  return [...problems, ...checkOwnUrls(files, result)].map(formatProblem);
}

describe('checkOwnUrls()', () => {
  it.each([
    ['index', '/policy/index/ is the URL of the whole policy'],
    ['2025-01-01', '/policy/2025-01-01/ is the URL of a revision'],
    ['2025-01-01-2', '/policy/2025-01-01-2/ is the URL of a revision'],
    ['2025-13-01', '/policy/2025-13-01/ is the URL of a revision'],
  ])('reports the section %s', (id, why) => {
    expect(check([`policy/2024-05-01/${id}.mdx`])).toEqual([
      `content/policy/2024-05-01/${id}.mdx:1:1  reserved-url  ${why}, so nothing else can have this name. Rename it.`,
    ]);
  });

  it('reports a section of one of several policies, and a policy named index, once', () => {
    const names = ['access/2024-05-01/index.mdx', 'index/2024-05-01/a.mdx', 'index/2024-05-01/b.mdx'];
    expect(check(names.map((name) => `policies/${name}`))).toEqual([
      'content/policies/access/2024-05-01/index.mdx:1:1  reserved-url  /policies/access/index/ is the URL of the whole policy, so nothing else can have this name. Rename it.',
      'content/policies/index:1:1  reserved-url  /policies/index/ is the URL of the list of policies, so nothing else can have this name. Rename it.',
    ]);
  });

  it('reports the subject index', () => {
    expect(check(['answers/index.yaml'])).toEqual([
      'content/answers/index.yaml:1:1  reserved-url  /answers/index/ is the URL of the list of subjects, so nothing else can have this name. Rename it.',
    ]);
  });

  it('accepts sections and subjects that only look like one of these', () => {
    const sections = ['policy', 'sha256sums', 'revision', '404', '2025', '2025-01', 'indexes', 'y2025-01-01'];
    const names = sections.map((id) => `policy/2024-05-01/${id}.mdx`);
    expect(check([...names, 'answers/words.yaml', 'answers/2025-01-01.yaml', 'references/index.yaml'])).toEqual([]);
  });

  it.each([
    ...['/policy', '/Policy', '/policy.md', '/answers/backups', '/feed.xml', '/404', '/404.html', '/index', '/data/x'],
    ...[
      '/policy/scope',
      '/policy/index',
      '/policy/2024-05-01',
      '/policy/scope.md',
      '/policy/2024-05-01/scope',
      '/_astro/a',
    ],
    ...[
      '/sitemap-0.xml',
      '/llms.txt',
      '/robots.txt',
      '/.well-known/security.txt',
      '/feed.xml/old',
      '/icon.svg',
      '/apple-touch-icon.png',
      '/policies/access',
    ],
  ])('reports the legacy URL %s', (path) => {
    expect(check(['policy/2024-05-01/scope.mdx'], ['/old', path])).toEqual([
      `content/company.yaml:6:11  reserved-url  ${path} is a URL of this site itself, so no page can redirect from it. Remove it; if the site is published under a path, write the part after that path.`,
    ]);
  });

  it('reports a legacy URL that is given twice', () => {
    expect(check([], ['/old', '/OLD'])).toEqual([
      'content/company.yaml:6:11  reserved-url  /OLD is given twice. Put its revisions under the first of the two.',
    ]);
  });

  it('accepts other legacy URLs', () => {
    expect(
      check(['policy/2024-05-01/scope.mdx'], ['/en/policy', '/policy/other', '/policies-of-old', '/v1.2/~a', '/old']),
    ).toEqual([]);
  });

  it.each(['/..', '/a/../b', '/.', '/a/.', '/a/', 'a', `/${'a'.repeat(201)}`, '/a b', '/ä', "'/'"])(
    'is not asked about %s, which is no path',
    (path) => {
      expect(check([], [path])).toEqual([expect.stringContaining('must be a path such as /en/policy')]);
    },
  );
});

describe('ownPaths', () => {
  const isKnown = (first: string) =>
    ownPaths.some((own) => (own.endsWith('-') ? first.startsWith(own) : first === own || first.startsWith(`${own}.`)));

  it('have every page and every file of the site', () => {
    const pages = globSync('*', { cwd: 'src/pages' }).filter((name) => !/^[[_]/.test(name));
    const files = globSync('*', { cwd: 'public' });
    const named = Object.assign('/', { policy: 'a', section: 'b', clause: 'c', quote: 'd', date: '2024-05-01' });
    const made = Object.values(urls).map(
      (url) => (url as (...names: string[]) => string)(named, 'x').split('/')[1] ?? '',
    );
    const all = [...pages, ...files, ...made.filter(Boolean)];
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((name) => !isKnown(name.toLowerCase()))).toEqual([]);
  });
});
