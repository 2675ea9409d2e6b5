import { describe, expect, it } from 'vitest';
import { diffRevisions } from '../../../src/model/diff.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import {
  linkedSection,
  numbersById,
  resolveSectionLinks,
  sectionUrls,
  withSectionFiles,
} from '../../../src/model/section-links.ts';
import { markdownRevision } from './markdown-revision.ts';

describe('linkedSection()', () => {
  it.each([
    ['backups.mdx', 'backups'],
    ['key-management-2.mdx', 'key-management-2'],
    ['Backups.mdx', undefined],
    ['a/backups.mdx', undefined],
    ['../backups.mdx', undefined],
    ['backups.mdx#s1', undefined],
    ['backups.md', undefined],
    ['backupsxmdx', undefined],
    ['https://x.example/backups.mdx', undefined],
    ['-a.mdx', undefined],
  ])('of %s is %s', (url, expected) => {
    expect(linkedSection(url)).toBe(expected);
  });
});

describe('resolveSectionLinks()', () => {
  it('replaces the links to sections that have a URL, and no other', () => {
    const html = '<a href="a.mdx">a</a> <a href="b.mdx">b</a> <a href="https://x.example/a.mdx">x</a> a.mdx';
    expect(resolveSectionLinks(html, (id) => (id === 'a' ? '/?q=1&r=2#s1' : undefined))).toBe(
      '<a href="/?q=1&amp;r=2#s1">a</a> <a href="b.mdx">b</a> <a href="https://x.example/a.mdx">x</a> a.mdx',
    );
  });
});

describe('the sections of a revision by their ids', () => {
  const sections = [
    { id: 'a', number: '1' },
    { id: 'b', number: '1.2' },
  ];

  it('have their numbers and URLs, and others have none', () => {
    expect(['a', 'b', 'c'].map(numbersById(sections))).toEqual(['1', '1.2', undefined]);
    expect(['a', 'b', 'c'].map(sectionUrls(sections, (anchor) => `/x/#${anchor}`))).toEqual([
      '/x/#s1',
      '/x/#s1.2',
      undefined,
    ]);
  });
});

describe('links to sections in a comparison', () => {
  const text = 'See [copies](backups.mdx) and [x](https://x.example/).';
  const revision = (date: string, order: readonly string[], body = text) =>
    markdownRevision(
      date,
      order.map((id) => ({ id, body: id === 'scope' ? body : `The ${id} are kept.` })),
    );
  const earlier = revision('2020-01-01', ['backups', 'scope', 'people']);
  const permalink = (date: string, anchor: string) => `/policy/${date}/#${anchor}`;
  const redline = (from: typeof earlier, to: typeof earlier) =>
    redlineHtml(diffRevisions(from, to), { permalink, unchanged: 'folded' }).replace(
      /<span class="visually-hidden">[^<]*<\/span>/g,
      '',
    );

  it('are files again in a revision that was read from its JSON', () => {
    const json = {
      ...earlier,
      sections: earlier.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) => ({
          ...clause,
          html: clause.html.replace('backups.mdx', 'https://t.example/policy/2020-01-01/?a&amp;b#s1'),
        })),
      })),
    };
    expect(withSectionFiles(json, 'https://t.example/policy/2020-01-01/?a&b')).toEqual(earlier);
  });

  it('are no change if only the number of the section differs', () => {
    const { sections } = diffRevisions(earlier, revision('2021-01-01', ['scope', 'backups', 'people']));
    expect(sections.flatMap(({ clauses }) => clauses.map(({ kind }) => kind))).toEqual(['same', 'same', 'same']);
  });

  it('are named by their sections where they changed, and are permalinks', () => {
    const changed = revision('2021-01-01', ['scope', 'backups', 'people'], text.replace('backups.mdx', 'people.mdx'));
    expect(redline(earlier, changed)).toContain('The link “copies” went to <del>§1</del> and goes to <ins>§3</ins>.');
    expect(redline(earlier, changed)).toContain('<div>See <a href="/policy/2021-01-01/#s3">copies</a>');
  });

  it('have their URL in the note if they are new or gone and no section', () => {
    const other = text.replace('[x](https://x.example/)', 'x').replace('[copies](backups.mdx)', 'copies');
    expect(redline(earlier, revision('2021-01-01', ['backups', 'scope', 'people'], other))).toContain(
      '<li>The link “copies” to <del>§1</del> is gone.</li><li>The link “x” to <del>https://x.example/</del> is gone.</li>',
    );
    expect(redline(revision('2019-01-01', ['backups', 'scope', 'people'], other), earlier)).toContain(
      '<li>The link “copies” to <ins>§1</ins> is new.</li><li>The link “x” to <ins>https://x.example/</ins> is new.</li>',
    );
  });

  it('lead into the earlier revision where text was removed, and into the later one where it was added or moved', () => {
    const without = revision('2021-01-01', ['backups', 'people']);
    expect(redline(earlier, without)).toContain('<del class="whole">See <a href="/policy/2020-01-01/#s1">copies</a>');
    expect(redline(without, revision('2022-01-01', ['people', 'backups', 'scope']))).toContain(
      '<ins class="whole">See <a href="/policy/2022-01-01/#s2">copies</a>',
    );
  });
});
