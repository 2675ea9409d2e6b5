import { describe, expect, it } from 'vitest';
import { linkedPlace, resolveSectionLinks, linkedFile } from '../../../src/model/section-links.ts';

describe('linkedPlace()', () => {
  it.each([
    ['backups.mdx', { id: 'backups' }],
    ['key-management-2.mdx', { id: 'key-management-2' }],
    ['incident-response/reporting.mdx', { policy: 'incident-response', id: 'reporting' }],
    ['policy/backups.mdx', { policy: 'policy', id: 'backups' }],
    ['incident-response/policy.yaml', { policy: 'incident-response' }],
    ['policy/revision.yaml', { policy: 'policy' }],
    ['revision.yaml', {}],
    ['policy/policy.yaml', undefined],
    ['policy.yaml', undefined],
    ['incident-response/revision.yaml', undefined],
    ['../a/policy.yaml', undefined],
    ['a/policy.yaml#s1', undefined],
    ['2024-05-01/revision.yaml', undefined],
    ['company.yaml', undefined],
    ['a/policy.yml', undefined],
    ['Backups.mdx', undefined],
    ['../backups.mdx', undefined],
    ['../a/backups.mdx', undefined],
    ['./backups.mdx', undefined],
    ['policies/a/backups.mdx', undefined],
    ['/a/backups.mdx', undefined],
    ['A/backups.mdx', undefined],
    ['a%2Fbackups.mdx', undefined],
    ['2024-05-01/backups.mdx', undefined],
    ['2024-05-01-2/backups.mdx', undefined],
    ['a/backups.mdx#s1', undefined],
    ['backups.mdx#s1', undefined],
    ['backups.md', undefined],
    ['backupsxmdx', undefined],
    ['https://x.example/backups.mdx', undefined],
    ['-a.mdx', undefined],
  ])('of %s is %j', (url, expected) => {
    expect(linkedPlace(url)).toEqual(expected);
  });
});

describe('linkedFile()', () => {
  it.each([
    'backups.mdx',
    'incident-response/reporting.mdx',
    'incident-response/policy.yaml',
    'policy/revision.yaml',
    'revision.yaml',
  ])('returns %s for what it names', (url) => {
    expect(linkedFile(linkedPlace(url) ?? { id: 'none' })).toBe(url);
  });
});

describe('resolveSectionLinks()', () => {
  it('replaces the links to sections that have a URL, and no other', () => {
    const html =
      '<a href="q/policy.yaml">q</a> <a href="a.mdx">a</a> <a href="b.mdx">b</a> <a href="p/a.mdx" title="x">p</a> <a href="https://x.example/a.mdx">x</a> a.mdx';
    const urls = new Map([
      ['a.mdx', '/?q=1&r=2#s1'],
      ['p/a.mdx', '/p/'],
      ['q/policy.yaml', '/q/'],
    ]);
    expect(resolveSectionLinks(html, (link) => urls.get(linkedFile(link)))).toBe(
      '<a href="/q/">q</a> <a href="/?q=1&amp;r=2#s1">a</a> <a href="b.mdx">b</a> <a href="/p/" title="x">p</a> <a href="https://x.example/a.mdx">x</a> a.mdx',
    );
  });

  it('replaces a link to a whole policy where there is none to a section', () => {
    expect(resolveSectionLinks('<a href="q/policy.yaml">q</a>', () => '/q/')).toBe('<a href="/q/">q</a>');
  });
});
