import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/importing/docx/read-word.ts';
import { importDocuments } from '../../../src/importing/import-policy.ts';
import { bodiesOf, importText } from './import-text.ts';
import { p, wordFile } from './word-file.ts';

const empty = { existingSections: [], registeredUrls: new Set<string>(), usedIds: new Set<string>() };

describe('a link within an imported page', () => {
  /** Imports a page whose section 1 has a link, followed by HTML that has section 2. */
  const linked = (href: string, html: string, source?: string) =>
    bodiesOf(
      importText(`<h1>P</h1><h2>1. A</h2><p>See <a href="${href}">it</a>.</p>${html}<p>x.</p>`, {
        kind: 'html',
        source,
      }),
    )[0];

  it.each([
    ['the heading', '<h2 id="b">2. Two words</h2>'],
    ['a part of the heading', '<h2>2. <span id="b">Two</span> words</h2>'],
    ['an anchor in the heading', '<h2><a name="b"></a>2. Two words</h2><h3>2.1 Inner</h3>'],
    ['an anchor above the heading', '<a id="b"></a><h2>2. Two words</h2>'],
    ['a division that begins with the heading', '<section id="b"><div><h2>2. Two words</h2></div></section>'],
    ['a paragraph below the heading', '<h2>2. Two words</h2><p id="b">y.</p>'],
    ['a list item below the heading', '<h2>2. Two words</h2><ul><li><a name="b">y</a></li></ul>'],
  ])('goes to the section if its target is %s', (_what, html) => {
    expect(linked('#b', html)).toBe('See [it](two-words.mdx).');
  });

  it.each([
    ['#2-two-words', undefined],
    ['#heading=h.abc', undefined],
    ['https://docs.google.com/document/d/1/edit#heading=h.abc', undefined],
    ['https://example.com/policy#h.abc', 'https://example.com/policy'],
    ['https://example.com/policy#h.abc', 'https://example.com/policy#top'],
    ['https://www.google.com/url?q=https://example.com/policy%23h.abc&sa=D', 'https://example.com/policy'],
  ])('may be written as %s', (href, source) => {
    expect(linked(href, '<h2 id="h.abc">2. Two words</h2>', source)).toBe('See [it](two-words.mdx).');
  });

  it.each([
    ['https://example.com/policy#other', 'https://example.com/policy'],
    ['https://example.com/policy', 'https://example.com/policy'],
    ['https://docs.google.com/document/d/1/edit#heading=h.xyz', undefined],
    ['https://example.com/other#b', 'https://example.com/policy'],
  ])('keeps the URL %s if no section has the place', (href, source) => {
    expect(linked(href, '<h2 id="b">2. Two words</h2>', source)).toBe(`See [it](${href}).`);
  });

  it('is text if its place is not found, and a note has its line', () => {
    const imported = importText('# P\n\n## 1. A\n\nSee [**it**](#gone) and [B](#b).\n\n## B\n\nx.\n');
    expect(bodiesOf(imported)[0]).toBe('See **it** and [B](b.mdx).');
    expect(imported.notes.slice(0, 2)).toEqual([
      'Links within the document go to its sections: “B” to §2.',
      'Line 5: Link removed, text kept: “it” (#gone)',
    ]);
  });

  it('is named in a note with its section, up to eight', () => {
    const links = Array.from({ length: 10 }, (_, index) => `[l${index}](#b)`).join(' ');
    expect(importText(`# P\n\n## A\n\n${links}\n\n## B\n\nx.\n`).notes[0]).toBe(
      'Links within the document go to its sections: “l0” to §2, “l1” to §2, “l2” to §2, “l3” to §2, “l4” to §2, “l5” to §2, “l6” to §2, “l7” to §2 and 2 more.',
    );
  });

  it('goes to the first section if its target is the title', () => {
    const page = '<h1 id="top">P</h1><p>All.</p><h2>1. A</h2><p>See <a href="#top">it</a>.</p>';
    expect(bodiesOf(importText(page, { kind: 'html' }))[1]).toBe('See [it](p.mdx).');
  });
});

describe('a link within an imported Markdown file', () => {
  it.each([
    ['#two-words', '## Two words'],
    ['#two-words', '## 2.1. Two words'],
    ['#21-two-words', '## 2.1. Two words'],
    ['#2.1-two-words', '## 2.1 Two (words)'],
    ['#two-words-1', '## Two words\n\ny.\n\n## Two words'],
    ['#sec:2', '## Two words {#sec:2 .unnumbered}'],
    ['#sec-2', '## Two words {: #sec-2 }'],
    ['#old', '<a name="old"></a>\n## Two words'],
    ['#caf%C3%A9', '## Café'],
  ])('goes to the section that %s names', (href, heading) => {
    const imported = importText(`# P\n\n## A\n\nSee [it][l].\n\n${heading}\n\nx.\n\n[l]: ${href} "Title"\n`);
    expect(bodiesOf(imported)[0]).toBe(`See [it](${imported.sections.at(-1)?.id}.mdx).`);
  });

  it('goes to the file name that the section keeps from the revision before', () => {
    const existing = [{ id: 'copies', number: '2', title: 'Backups', clauses: [{ text: 'x' }] }];
    const imported = importText('# P\n\n## A\n\n[it](#backups)\n\n## Backups\n\nx\n', { existingSections: existing });
    expect(bodiesOf(imported)[0]).toBe('[it](copies.mdx)');
  });
});

describe('a link between files that are imported together', () => {
  const files = (link: string, source?: string) =>
    importDocuments(
      [
        { name: 'Access.md', kind: 'markdown', text: `# Access\n\nSee [it](${link}).\n` },
        { name: 'backup-policy.md', kind: 'markdown', text: '# Backups\n\nx.\n\n## Keys\n\ny.\n' },
      ],
      { ...empty, title: 'All', source },
    );

  it.each([
    ['backup-policy.md', 'backups.mdx'],
    ['./backup-policy.md#keys', 'keys.mdx'],
    ['../policies/backup-policy.html#keys', 'keys.mdx'],
    ['/policies/Backup-Policy/', 'backups.mdx'],
    ['access.md', 'access.mdx'],
  ])('%s goes to the section', (link, expected) => {
    expect(bodiesOf(files(link))[0]).toBe(`See [it](${expected}).`);
    expect(bodiesOf(files(link, 'https://example.com/policies/'))[0]).toBe(`See [it](${expected}).`);
  });

  it('is text if the place is not found, and keeps its URL if it names another site', () => {
    const { notes } = files('backup-policy.md#gone');
    expect(notes).toContain('Access.md, line 3: Link removed, text kept: “it” (backup-policy#gone)');
    expect(bodiesOf(files('https://x.example/backup-policy.md'))[0]).toBe(
      'See [it](https://x.example/backup-policy.md).',
    );
    expect(files('other.md').notes).toContain('Access.md, line 3: Link removed, text kept: “it” (other.md)');
  });
});

describe('a cross-reference in a Word file', () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="_Ref12"/><w:r><w:t>Keys</w:t></w:r><w:bookmarkEnd w:id="1"/>';
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const field = (...instructions: string[]) =>
    [
      run('<w:fldChar w:fldCharType="begin"/>'),
      ...instructions.map((text) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)),
      run('<w:fldChar w:fldCharType="separate"/>'),
      run('<w:t>2</w:t>'),
      run('<w:fldChar w:fldCharType="end"/>'),
    ].join('');

  it.each([
    ['a field', field(' REF _Ref12 \\r \\h ')],
    ['a field in several runs', field(' REF ', '_Ref12 \\', 'r \\h')],
    ['a simple field', '<w:fldSimple w:instr=" REF _Ref12 \\n \\h "><w:r><w:t>2</w:t></w:r></w:fldSimple>'],
    ['a hyperlink', '<w:hyperlink w:anchor="_Ref12"><w:r><w:t>2</w:t></w:r></w:hyperlink>'],
    ['a hyperlink field', field(' HYPERLINK \\l "_Ref12" ')],
  ])('goes to the section if it is %s', async (_what, reference) => {
    const body =
      p('P', 'Title') + p('A', 'Heading1') + p(run('<w:t>See </w:t>') + reference) + p(mark, 'Heading1') + p('x.');
    const { html, ...converted } = await readWord(wordFile(body));
    const imported = importDocuments([{ text: html, kind: 'html', converted }], empty);
    expect(imported.lost).toEqual([]);
    expect(bodiesOf(imported)[0]).toBe('See [2](keys.mdx)');
  });

  it('is text if it is no link in Word', async () => {
    const body = p('P', 'Title') + p('A', 'Heading1') + p(field(' REF _Ref12 \\r ')) + p(mark, 'Heading1') + p('x.');
    const { html, ...converted } = await readWord(wordFile(body));
    expect(bodiesOf(importDocuments([{ text: html, kind: 'html', converted }], empty))[0]).toBe('2');
  });
});
