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

  it('are given by order where the document’s own skip or repeat, and the headings stay whole', () => {
    const { sections, notes } = bodies('# P\n\n## 1. A\n\nx.\n\n## 3. B\n\ny.\n');
    expect(sections.map(({ number, title }) => `${number}: ${title}`)).toEqual(['1: 1. A', '2: 3. B']);
    expect(notes).toContain('The sections are numbered by their order.');
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
