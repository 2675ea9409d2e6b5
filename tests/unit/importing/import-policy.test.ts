import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedPolicy } from '../../../src/importing/import-policy.ts';
import { publishedAtOf } from '../../../src/importing/published-at.ts';
import { revisionYaml } from '../../../src/importing/revision-yaml.ts';
import { bodiesOf, importHtml, importMarkdown, importText, outlineOf } from './import-text.ts';

describe('the import of a real policy in Markdown', () => {
  const text = readFileSync('tests/fixtures/source/information-security-policy.rev-1644245064.md', 'utf8');
  const source = 'https://wiki.directo.ee/en/infoturbe_pohimotted?rev=1644245064';
  const folder = 'tests/fixtures/import/2022-02-07';

  it('makes exactly the expected files, byte for byte', () => {
    const { title = '', sections } = importText(text, { source });
    const facts = { title, publishedAt: publishedAtOf(text, source) ?? '', source };
    const files = Object.fromEntries(sections.map((section) => [`${section.id}.mdx`, section.text]));
    const expected = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
    expect({ ...files, 'revision.yaml': revisionYaml(facts, sections, undefined) }).toEqual(
      Object.fromEntries(expected),
    );
  });

  it('notes each sentence that it joined at a page break', () => {
    expect(
      importText(text, { source }).notes.filter((note) => note.includes(': Joined at a page break:')),
    ).toHaveLength(3);
  });
});

describe('the import of a DokuWiki page', () => {
  const page = readFileSync('tests/fixtures/import/dokuwiki.html', 'utf8');
  let imported: ImportedPolicy;
  beforeAll(() => {
    imported = importText(page, { kind: 'html', source: 'https://wiki.example.com/policy/security' });
  });
  const textOf = (id: string) => imported.sections.find((section) => section.id === id)?.text;

  it('numbers the sections in order and puts the text above them into section 0', () => {
    expect(imported.title).toBe('Security policy of Example');
    expect(outlineOf(imported)).toEqual([
      '0 Security policy of Example (security-policy-of-example)',
      '1 Scope (scope)',
      '2 Backups & copies (backups-copies)',
      '2.1 Where (where)',
    ]);
  });

  it('writes one sentence a line, does not split at abbreviations, and makes links absolute', () => {
    expect(textOf('scope')).toBe(
      "---\nnumber: '1'\ntitle: Scope\n---\n\nIt covers the service, i.e. Example Cloud, and [the terms](https://wiki.example.com/policy/terms).\nEveryone keeps to it.\n\nSeal of quality\n",
    );
  });

  it('escapes text that MDX would parse as code', () => {
    expect(textOf('backups-copies')).toContain('- every day \\{at night};\n- kept for \\< 30 days.\n');
    expect(textOf('where')).toMatch(/\| Copy +\| Place +\|/);
    expect(textOf('where')).toContain('&#101;xport files lie elsewhere.');
  });

  it('notes what it left out and changed', () => {
    expect(imported.notes).toEqual([
      'Left out (table of contents): “Table of Contents Scope Backups”',
      'Line 41: Image removed, description kept: “Seal of quality”',
      'No heading has a number: sections are numbered in order.',
    ]);
  });

  it('makes a reference for the source and for each link', () => {
    expect(Object.fromEntries(imported.references)).toEqual({
      'references/wiki-example-com-policy-security.yaml':
        'url: https://wiki.example.com/policy/security\ntitle: Where the policy was published before\nkind: source\n',
      'references/wiki-example-com-policy-terms.yaml':
        'url: https://wiki.example.com/policy/terms\ntitle: the terms\nkind: website\n',
    });
  });
});

describe('an imported title', () => {
  it('is replaced by a given one, and a note has the document’s own', () => {
    const imported = importText('# Theirs\n\n## A\n\nx.\n', { title: 'Ours' });
    expect(imported.title).toBe('Ours');
    expect(imported.notes).toContain('Left out (the document’s own title): “Theirs”');
  });

  it('may also be that of a section', () => {
    expect(importText('# Goals\n\n## 1. Scope\n\nx.\n\n## 2. Goals\n\ny.\n').title).toBe('Goals');
    expect(importText('# Goals\n\nz.\n\n## 1. Goals\n\ny.\n').title).toBe('Goals');
  });

  it.each([
    [
      'below a line that says what it is',
      '# DRAFT\n\n# Charter\n\n## A\n\nx.\n\n## B\n\ny.\n',
      ['0 DRAFT (draft)', '1 A (a)', '2 B (b)'],
    ],
    [
      'below lines, one on another level',
      '## DRAFT\n\n# 20 pages\n\n# Charter\n\n## A\n\nx.\n',
      ['0 DRAFT (draft)', '1 A (a)'],
    ],
    [
      'below a line and above text',
      '# DRAFT\n\n# Charter\n\nHello.\n\n## A\n\nx.\n',
      ['0 Charter (charter)', '1 A (a)'],
    ],
  ])('is that of the heading above all others %s', (_, text, outline) => {
    const imported = importText(text);
    expect(imported.title).toBe('Charter');
    expect(outlineOf(imported)).toEqual(outline);
    expect(imported.notes).toContain('“DRAFT” stands above the title and is in section 0.');
  });

  it('leaves the lines above it to the text of section 0', () => {
    expect(bodiesOf(importText('# DRAFT\n\n# Charter\n\nHello.\n\n## A\n\nx.\n'))[0]).toBe('DRAFT\n\nHello.');
    expect(bodiesOf(importText('# DRAFT\n\n# Of may\n\n# Charter\n\n## A\n\nx.\n'))[0]).toBe('Of may');
  });

  it.each([
    ['there is text below both', '# A\n\nx.\n\n# B\n\n## C\n\ny.\n'],
    ['the last has nothing below it', '# A\n\n# B\n\ny.\n'],
    ['the line has a number', '# 1. A\n\n# Rules\n\n## 2. B\n\ny.\n'],
  ])('is missing of two headings on one level if %s', (_, text) => expect(importText(text).title).toBeUndefined());

  it('is no section if a heading without text has the given title', () => {
    const text = '# The Charter\n\n# A\n\nx.\n\n# B\n\ny.\n';
    expect(outlineOf(importText(text, { title: 'The charter' }))).toEqual(['1 A (a)', '2 B (b)']);
    expect(outlineOf(importText(text, { title: 'Rules' }))).toHaveLength(3);
    const withText = text.replace('Charter\n', 'Charter\n\nz.\n');
    expect(outlineOf(importText(withText, { title: 'The charter' }))[0]).toBe('1 The Charter (the-charter)');
  });

  it('is not that of a heading with nothing but an image', () => {
    const text = '# ![](logo.png)\n\nText.\n\n## A\n\nx.\n';
    expect(importText(text).title).toBeUndefined();
    expect(outlineOf(importText(text, { title: 'Given' }))[0]).toBe('0 Given (given)');
  });

  it('is missing if no heading is above all others', () => {
    expect(importText('## A\n\nx.\n\n## B\n\ny.\n').title).toBeUndefined();
  });
});

describe('the references of an import', () => {
  const text =
    '# P\n\n## A\n\n[One](https://a.example/x), [again](https://a.example/x), [other](https://a.example/x?y).\n';

  it('are one for each URL, with different ids', () => {
    expect([...importText(text).references.keys()]).toEqual([
      'references/a-example-x.yaml',
      'references/a-example-x-2.yaml',
    ]);
  });

  it('are one for a home page with and without its slash', () => {
    const text = '# P\n\n## A\n\n[a](https://x.example) [b](https://x.example/) [c](https://y.example)\n';
    const imported = importText(text);
    expect([...imported.references.keys()]).toEqual(['references/x-example.yaml', 'references/y-example.yaml']);
    expect(bodiesOf(imported)).toEqual(['[a](https://x.example/) [b](https://x.example/) [c](https://y.example)']);
    const registered = importText(text.replace('[b](https://x.example/)', ''), {
      registeredUrls: new Set(['https://x.example/', 'https://y.example']),
    });
    expect(registered.references.size).toBe(0);
  });

  it('leave out registered URLs and avoid used ids', () => {
    const options = { registeredUrls: new Set(['https://a.example/x']), usedIds: new Set(['a-example-x']) };
    expect([...importText(text, options).references.keys()]).toEqual(['references/a-example-x-2.yaml']);
  });

  it('include a bare URL, which readers see as a link', () => {
    const { references } = importText('<h1>P</h1><h2>A</h2><p>See http://bare.example/x now.</p>', { kind: 'html' });
    expect([...references.values()]).toEqual([
      'url: http://bare.example/x\ntitle: http://bare.example/x\nkind: website\n',
    ]);
  });
});

describe('an imported sentence', () => {
  it.each([
    ['First. Second.', 'First.\nSecond.'],
    ['Kept, e.g. Monday. See no. 5 of it.', 'Kept, e.g. Monday.\nSee no. 5 of it.'],
    ['**Bold one.** Second.', '**Bold one.**\nSecond.'],
    ['A file_name, a_1_b and _emphasis_.', 'A file_name, a_1_b and _emphasis_.'],
    ['`A. B` and c. D', '`A. B` and c.\nD'],
    ['Within 30. 5 days.', 'Within 30. 5 days.'],
  ])('%j is written as %j', (source, expected) => {
    expect(importMarkdown(source)).toBe(expected);
  });

  it.each(['import', 'export'])('that begins with %s is not parsed as code', (word) => {
    expect(importMarkdown(`${word} of data.\n\nThe ${word} of data.`)).toBe(
      `&#${word.charCodeAt(0)};${word.slice(1)} of data.\n\nThe ${word} of data.`,
    );
    const code = `\`\`\`\none\n\n${word} two\n\`\`\``;
    expect(importMarkdown(code)).toBe(code);
    expect(importMarkdown(`- ${word}\n- ${word}ed`)).toBe(`- ${word}\n- ${word}ed`);
  });
});

describe('imported HTML', () => {
  it('keeps words apart at line breaks and cells', () => {
    expect(importHtml('<p>Kept<br/>apart</p><table><tr><td>one<br>two</td></tr></table>')).toBe(
      'Kept apart\n\n| |\n| - |\n| one two |',
    );
  });

  it.each([
    ['<p>one</p><p>two</p>', 'one two'],
    ['<ul><li>one</li><li>two <b>three</b></li></ul>', '• one • two **three**'],
    ['<ol start=3><li>one</li><li>two</li></ol>', '3. one 4. two'],
    ['<h3>one</h3>two', 'one two'],
    ['one<pre>two\nthree</pre>', 'one `two three`'],
    ['<blockquote>one</blockquote>', 'one'],
    ['<p>one</p><hr><p>two</p>', 'one two'],
  ])('joins blocks in a table cell: %s', (cell, expected) => {
    const imported = importText(`<h1>P</h1><h2>1. A</h2><table><tr><td>${cell}</td></tr></table>`, { kind: 'html' });
    expect(bodiesOf(imported)).toEqual([`| |\n| - |\n| ${expected} |`]);
    expect(imported.notes).toEqual([expect.stringMatching(/^Line 1: Blocks in a table cell joined in one line: “/)]);
  });

  it('has no note for a table cell without blocks', () => {
    const html = '<h1>P</h1><h2>1. A</h2><table><tr><td>one <b>two</b></td></tr></table>';
    expect(importText(html, { kind: 'html' }).notes).toEqual([]);
  });

  it.each(['odd-markup', 'odd-markup-2'])('and Markdown with every odd markup lose no word: %s', (name) => {
    expect(importText(readFileSync(`tests/fixtures/import/${name}.md`, 'utf8')).sections.length).toBeGreaterThan(0);
  });
});
