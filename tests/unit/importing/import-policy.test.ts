import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importPolicy } from '../../../src/importing/import-policy.ts';
import { checkBody } from '../../../src/markdown/check-body.ts';
import { parseBody } from '../../../src/markdown/parse-section.ts';

const nothing: ImportOptions = { kind: 'markdown', before: [], registered: new Set(), ids: new Set() };

function bodies(text: string, options: Partial<ImportOptions> = {}) {
  const imported = importPolicy(text, { ...nothing, ...options });
  for (const { id, text: section } of imported.sections) {
    const body = section.replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(checkBody(parseBody(body), id)).toEqual([]);
  }
  expect(imported.lost).toEqual([]);
  return imported;
}

const outlineOf = ({ sections }: ReturnType<typeof importPolicy>) =>
  sections.map(({ number, title, id }) => `${number} ${title} (${id})`);

describe('a page of DokuWiki', () => {
  const page = readFileSync('tests/fixtures/import/dokuwiki.html', 'utf8');
  const imported = bodies(page, { kind: 'html', source: 'https://wiki.example.com/policy/security' });
  const textOf = (id: string) => imported.sections.find((section) => section.id === id)?.text;

  it('becomes sections numbered by order, the text above them section 0', () => {
    expect(imported.title).toBe('Security policy of Example');
    expect(outlineOf(imported)).toEqual([
      '0 Security policy of Example (security-policy-of-example)',
      '1 Scope (scope)',
      '2 Backups & copies (backups-copies)',
      '2.1 Where (where)',
    ]);
  });

  it('has one sentence a line, abbreviations inside it, and absolute links', () => {
    expect(textOf('scope')).toBe(
      "---\nnumber: '1'\ntitle: Scope\n---\n\nIt covers the service, i.e. Example Cloud, and [the terms](https://wiki.example.com/policy/terms).\nEveryone keeps to it.\n\nSeal of quality\n",
    );
  });

  it('keeps braces, less-than signs, tables and paragraphs that MDX would take for code', () => {
    expect(textOf('backups-copies')).toContain('- every day \\{at night};\n- kept for \\< 30 days.\n');
    expect(textOf('where')).toMatch(/\| Copy +\| Place +\|/);
    expect(textOf('where')).toContain('&#101;xport files lie elsewhere.');
  });

  it('says what it left out and what it changed, and registers the links', () => {
    expect(imported.notes).toEqual([
      'Left out, table of contents: “Table of Contents Scope Backups”',
      'An image is not imported; its description stays: “Seal of quality”',
      'The sections are numbered by their order.',
    ]);
    expect([...imported.references.keys()]).toEqual([
      'references/wiki-example-com-policy-security.yaml',
      'references/wiki-example-com-policy-terms.yaml',
    ]);
  });
});

describe('numbers', () => {
  it('are the document’s own, completed by order where a heading has none', () => {
    const text = '# P\n\n## 1. A\n\nx.\n\n### Inner\n\ny.\n\n## 2) B\n\nz.\n\n## Annex\n\nw.\n';
    expect(outlineOf(bodies(text))).toEqual(['1 A (a)', '1.1 Inner (inner)', '2 B (b)', '3 Annex (annex)']);
  });
});

describe('bold lines', () => {
  it('are no headings; those with a number are told, and stay whole', () => {
    const { sections, notes } = bodies('# P\n\n**1. Purpose**\n\nX.\n\n**2. Scope**\n\n**Note**\n');
    expect(sections.map(({ text }) => text)).toEqual([expect.stringContaining('\n\n**1. Purpose**\n\nX.\n')]);
    expect(notes).toEqual(['Bold lines are text here: “1. Purpose” and 1 more. Make them headings where they are.']);
  });
});

describe('page breaks', () => {
  it('inside a sentence are joined, and only there', () => {
    const { sections, notes } = bodies(
      '# P\n\n## 1. A\n\nWe keep the\n\nCopies for\n\nlong. Ends here\n\nNew start.\n',
    );
    expect(sections[0]?.text).toContain('\n\nWe keep the Copies for long.\nEnds here\n\nNew start.\n');
    expect(notes).toHaveLength(2);
  });
});

describe('file names', () => {
  const before = [
    { id: 'backups', title: 'Backing up data', clauses: [{ text: 'We make a copy of all data every night.' }] },
    { id: 'people', title: 'People', clauses: [{ text: 'Staff are trained.' }] },
  ];

  it('stay when a heading is reworded, and the importer says so', () => {
    const text = '# P\n\n## 1. Backing up the data\n\nWe make a copy.\n\n## 2. People\n\nx.\n\n## 3. People\n\ny.\n';
    const { sections, notes } = bodies(text, { before });
    expect(sections.map(({ id }) => id)).toEqual(['backups', 'people', 'people-2']);
    expect(notes).toEqual(['“Backing up the data” is taken for backups, “Backing up data”.']);
  });

  it('stay when a heading is new and the text is the same', () => {
    const text = '# P\n\n## 1. Copies\n\nWe make a copy of all data every night.\n';
    expect(bodies(text, { before }).sections.map(({ id }) => id)).toEqual(['backups']);
  });

  it('come from titles in any script', () => {
    const text = '# P\n\n## Ülevaade töötlejatest\n\nx.\n\n## Политика\n\ny.\n';
    expect(bodies(text).sections.map(({ id }) => id)).toEqual(['ulevaade-tootlejatest', 'section-2']);
  });
});

describe('HTML that others wrote', () => {
  const html = (body: string) => bodies(`<h1>P</h1><h2>A</h2>${body}`, { kind: 'html' });
  const textOf = (body: string) => html(body).sections[0]?.text.replace(/^---\n[\s\S]*?\n---\n\n/, '');

  it('loses no word at a line break, in a cell or beside a list', () => {
    expect(textOf('<p>Kept<br/>apart</p><table><tr><td>one<br>two</td></tr></table>')).toContain('Kept apart\n');
  });

  it('keeps what Markdown has no form for, and reports what serves a page only', () => {
    const made = html(
      '<table><caption>Caption kept</caption><tr><td>x</td></tr></table><menu><li>menu item</li></menu><dialog open>dialog words</dialog><math><mi>E</mi></math><button>Press</button>',
    );
    for (const words of ['Caption kept', '- menu item', 'dialog words', 'E'])
      expect(made.sections[0]?.text).toContain(words);
    expect(made.notes).toContain('Left out, <button>: “Press”');
  });

  it('registers a bare address, which the text’s reader takes for a link', () => {
    expect([...html('<p>See http://bare.example/x now.</p>').references.keys()]).toEqual([
      'references/bare-example-x.yaml',
    ]);
  });

  it('has no links to places of the old page', () => {
    const made = bodies('<h1>P</h1><h2>A</h2><p>See <a href="#b">below</a>.</p>', {
      kind: 'html',
      source: 'https://example.com/policy',
    });
    expect(made.sections[0]?.text).toContain('See below.');
    expect(made.notes).toContain('A link is not imported, its words are: “below” (#b)');
  });

  it('stands in the part with the role of the main one, a number before its title', () => {
    const made = bodies(
      '<div role="navigation"><h3>Topics</h3></div><div role="main"><h1>4. Rules<a class="headerlink" href="#r">¶</a></h1><h2>4.1. One</h2><p>x.</p></div><h3>Footer</h3>',
      { kind: 'html' },
    );
    expect(made.title).toBe('Rules');
    expect(outlineOf(made)).toEqual(['1 Rules (rules)', '1.1 One (one)']);
    expect(made.notes).toContain('“Rules” is 4 in the source and 1 here: there is no 3.');
  });

  it('takes no section for a table of contents because it ends in a number', () => {
    expect(textOf('<p>Keep it for at least 4</p>')).toBe('Keep it for at least 4\n');
  });
});

describe('footnotes', () => {
  const expected = 'Kept (for _long_). Then more (and more).';
  const documents = {
    Markdown: ['markdown', '# P\n\n## A\n\nKept[^1]. Then more[^2].\n\n[^1]: for *long*\n[^2]: and more\n'],
    DokuWiki: [
      'html',
      '<h1>P</h1><h2>A</h2><p>Kept<sup><a href="#fn__1" id="fnt__1" class="fn_top">1)</a></sup>. Then more <sup><a href="#fn__2" id="fnt__2" class="fn_top">2)</a></sup>.</p><div class="footnotes"><div class="fn"><sup><a href="#fnt__1" id="fn__1" class="fn_bot">1)</a></sup> <div class="content">for <em>long</em></div></div><div class="fn"><sup><a href="#fnt__2" id="fn__2" class="fn_bot">2)</a></sup> <div class="content">and more</div></div></div>',
    ],
    Sphinx: [
      'html',
      '<h1>P</h1><h2>A</h2><p>Kept <a class="footnote-reference" href="#id3" id="id1">1</a>. Then more <a class="footnote-reference" href="#id4" id="id2">2</a>.</p><dl class="footnote"><dt id="id3"><span><a href="#id1">1</a></span></dt><dd><p>for <em>long</em></p></dd><dt id="id4"><span><a href="#id2">2</a></span></dt><dd><p>and</p><p>more</p></dd></dl>',
    ],
  } as const;

  it.each(Object.entries(documents))('of %s stand where they are referred to', (_name, [kind, text]) => {
    const made = bodies(text, { kind });
    expect(made.sections.map((section) => section.text.split('---\n\n')[1]?.replace(/\s+/g, ' ').trim())).toEqual([
      expected,
    ]);
    expect(made.notes).toContain('Put where they are referred to, in brackets: footnotes, 2 in all.');
  });
});

describe('what nothing in the file refers to', () => {
  it('is left out and told, but for comments', () => {
    const text = '# P\n\n## A\n\nX.\n\n[^1]: A *note*.\n\n[Remark]: important\n[//]: # (comment)\n';
    expect(bodies(text).notes.slice(0, 2)).toEqual([
      'Left out, footnote that nothing refers to: “A note.”',
      'Left out, address that nothing refers to: “[Remark]: important”',
    ]);
  });
});

describe('a title that was given', () => {
  it('takes the place of the document’s own, which is reported', () => {
    const made = bodies('# Theirs\n\n## A\n\nx.\n', { title: 'Ours' });
    expect(made.title).toBe('Ours');
    expect(made.notes).toContain('Left out, the document’s own title: “Theirs”');
  });
});
