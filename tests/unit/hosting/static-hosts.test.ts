import { describe, expect, it } from 'vitest';
import { anySite } from '../../../src/hosting/hosted-site.ts';
import { responseHeaders } from '../../../src/hosting/response-headers.ts';
import { headersFile, redirectsFile } from '../../../src/hosting/static-hosts.ts';

const rulesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...headers] = block.split('\n');
      return { path, headers: headers.map((line) => line.trim().split(': ')) };
    });
const matching = (path: string, text: string) =>
  rulesOf(text).filter((rule) => new RegExp(`^${rule.path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path));

describe('_headers', () => {
  it('has the security headers for every path', () => {
    expect(rulesOf(headersFile(anySite))[0]).toEqual({ path: '/*', headers: Object.entries(responseHeaders) });
  });

  it.each([
    '/',
    '/feed.xml',
    '/policies/access/feed.xml',
    '/policy/SHA256SUMS',
    '/policy.md',
    '/data/answers.csv',
    '/icon.svg',
    '/_astro/OFL.nZ.txt',
    '/pagefind/index/en_1.pf_index',
    '/policy/2023-01-01/seals.txt',
    '/policy/2023-01-01.pdf',
  ])('sets no header of %s twice', (path) => {
    const superseded = ['/policy/2023-01-01/', '/policy/2023-01-01.pdf'];
    const names = matching(path, headersFile({ ...anySite, superseded })).flatMap(({ headers }) =>
      headers.map(([name]) => name),
    );
    expect(names).toEqual([...new Set(names)]);
  });

  it('keeps search engines from superseded files and folders, under the base path', () => {
    const text = headersFile({
      ...anySite,
      base: '/trust',
      superseded: ['/policy/2023-01-01/', '/policy/2023-01-01.pdf'],
    });
    for (const path of ['/trust/policy/2023-01-01/a.mdx', '/trust/policy/2023-01-01.pdf'])
      expect(matching(path, text).flatMap(({ headers }) => headers)).toContainEqual(['X-Robots-Tag', 'noindex']);
    expect(matching('/policy/2023-01-01.pdf', text)).toEqual([]);
  });
});

describe('_redirects', () => {
  it('is empty without old URLs, and else has the base path before each path', () => {
    expect(redirectsFile(anySite)).toBe('');
    const legacy = [{ path: '/old', parameter: 'v', revisions: { '1': '2024-05-01' } }];
    expect(redirectsFile({ ...anySite, base: '/trust', legacy })).toBe(
      '/trust/old v=1 /trust/policy/2024-05-01/ 301!\n',
    );
  });
});
