import { describe, expect, it } from 'vitest';
import { linkedSection, resolveSectionLinks, sectionFile } from '../../../src/model/section-links.ts';

describe('linkedSection()', () => {
  it.each([
    ['backups.mdx', { id: 'backups' }],
    ['key-management-2.mdx', { id: 'key-management-2' }],
    ['incident-response/reporting.mdx', { policy: 'incident-response', id: 'reporting' }],
    ['policy/backups.mdx', { policy: 'policy', id: 'backups' }],
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
    expect(linkedSection(url)).toEqual(expected);
  });
});

describe('sectionFile()', () => {
  it.each(['backups.mdx', 'incident-response/reporting.mdx'])('returns %s for the section that it names', (url) => {
    expect(sectionFile(linkedSection(url) ?? { id: '' })).toBe(url);
  });
});

describe('resolveSectionLinks()', () => {
  it('replaces the links to sections that have a URL, and no other', () => {
    const html =
      '<a href="a.mdx">a</a> <a href="b.mdx">b</a> <a href="p/a.mdx" title="x">p</a> <a href="https://x.example/a.mdx">x</a> a.mdx';
    const urls = new Map([
      ['a.mdx', '/?q=1&r=2#s1'],
      ['p/a.mdx', '/p/'],
    ]);
    expect(resolveSectionLinks(html, (link) => urls.get(sectionFile(link)))).toBe(
      '<a href="/?q=1&amp;r=2#s1">a</a> <a href="b.mdx">b</a> <a href="/p/" title="x">p</a> <a href="https://x.example/a.mdx">x</a> a.mdx',
    );
  });
});
