import { describe, expect, it } from 'vitest';
import { importMarkdown, importText, outlineOf } from './import-text.ts';

/** Returns Markdown without empty lines, which have no meaning between items. */
const tight = (text: string) => text.replace(/\n{2,}/g, '\n');

describe('lists in Markdown', () => {
  it.each([
    [
      'nested with two spaces',
      '1. a\n  1. b\n  2. c\n2. d\n3. See paragraph 2',
      '1. a\n   1. b\n   2. c\n2. d\n3. See paragraph 2',
    ],
    ['that count on one space further', '1. a\n 2. b\n  3. c', '1. a\n2. b\n3. c'],
    ['with bullets two spaces below a number', '1. a\n  - b\n2. c', '1. a\n   - b\n2. c'],
    ['with letters', 'a. one\nb. two', '- a. one\n- b. two'],
    [
      'with letters and Roman numbers below',
      'a. x:\n    i. one\n    ii. two\nb. y',
      '- a. x:\n  - i. one\n  - ii. two\n- b. y',
    ],
    ['that repeat their first letter', 'a. one\n    i. x\n    i. y\na. two', '- a. one\n  - i. x\n  - ii. y\n- b. two'],
    ['with one letter below each number', '1. x\n   a. one\n2. y\n   a. two', '1. x a. one\n2. y a. two'],
    ['with letters in brackets', '(a) one\n\n(b) two', '- (a) one\n- (b) two'],
    ['with numbers in brackets', '(1) one\n(2) two', '- (1) one\n- (2) two'],
    ['with letters below a number', '1. x\n  a) one\n  b) two\n2. y', '1. x\n   - a) one\n   - b) two\n2. y'],
    ['of pandoc that count by themselves', '#. one\n#. two', '1. one\n2. two'],
    ['that begin at a number', '3. a\n4. b', '3. a\n4. b'],
    ['that go on below', 'a. one\n   goes on\nb. two', '- a. one goes on\n- b. two'],
  ])('%s keep their labels', (_kind, source, expected) => {
    expect(tight(importMarkdown(source))).toBe(expected);
  });

  it('keep code blocks and paragraphs in their items', () => {
    const list = '1. a\n\n   ```yaml\n   - b: c\n   ```\n\n   Also.\n\n2. d';
    expect(importMarkdown(list)).toBe(list);
    expect(importMarkdown('1. a\n\n  Also this.\n\n2. d')).toBe('1. a\n\n   Also this.\n\n2. d');
  });

  it('are noted if their labels became words', () => {
    expect(importText('# P\n\n## 1. A\n\na. one\nb. two\n').notes).toEqual([
      'Line 5: List with letters or Roman numbers: its labels are kept as words of the items.',
    ]);
  });

  it('are not made of single labels', () => {
    expect(importMarkdown('I. Newton wrote it.')).toBe('I. Newton wrote it.');
    expect(importMarkdown('See e.g.\n(a) the act.')).toBe('See e.g. (a) the act.');
  });

  it('leave fenced code alone', () => {
    const code = '```\na. one\nb. two\n1. x\n  2. y\n# {#id}\n```';
    expect(importMarkdown(code)).toBe(code);
  });
});

describe('indented text', () => {
  it('is a paragraph if it has sentences, and code otherwise', () => {
    expect(importMarkdown('One.\n\n    We keep the logs for a year.')).toBe('One.\n\nWe keep the logs for a year.');
    expect(importMarkdown('One.\n\n    $ npm run build')).toBe('One.\n\n```\n$ npm run build\n```');
  });

  it('stays in a footnote', () => {
    expect(importMarkdown('Kept[^1].\n\n[^1]: One\n\n    and two more words')).toBe('Kept (One and two more words).');
  });
});

describe('front matter of a Markdown file', () => {
  const text = (front: string) => `${front}## 1. Scope\n\nx.\n\n## 2. More\n\ny.\n`;

  it.each([
    ['a blank after its fence', '--- \ntitle: My policy\nowner: me\n---\n'],
    ['dots at its end', '---\ntitle: My policy\n...\n'],
    ['no first fence', 'title: My policy\ndescription: d\n---\n\n'],
    ['no first fence and nested fields', 'name: My policy\nsatisfies:\n  TSC:\n    - CC6.1\n---\n\n'],
    ['TOML in it', '+++\ntitle = "My policy"\n+++\n'],
    ['a template in it', '---\ntitle: My policy\nowner: {{ company }}: x\n---\n'],
  ])('with %s is left out, and its title is used', (_kind, front) => {
    const imported = importText(text(front));
    expect(imported.title).toBe('My policy');
    expect(outlineOf(imported)).toEqual(['1 Scope (scope)', '2 More (more)']);
    expect(imported.notes).toEqual([expect.stringMatching(/^Left out \(front matter\): “/)]);
  });

  it('has the title if the only heading is that of a numbered section', () => {
    expect(importText('---\ntitle: T\n---\n\n## 1. A\n\nx.\n').title).toBe('T');
    expect(importText('## 1. A\n\nx.\n').title).toBe('A');
  });

  it('gives way to the document’s own heading, and counts in the lines of notes', () => {
    const imported = importText('---\ntitle: Short\n---\n\n# Long\n\n## 1. A\n\n![x](y)\n');
    expect(imported.title).toBe('Long');
    expect(imported.notes.at(-1)).toBe('Line 9: Image removed, description kept: “x”');
  });

  it('is left out below other text too, as in files that were joined to one', () => {
    const text = '---\ntitle: A\n---\n\n# A\n\nx.\n\n---\ntitle: B\nowner: me\n---\n\n# B\n\n![y](z)\n';
    const imported = importText(text);
    expect(imported.title).toBe('A');
    expect(outlineOf(imported)).toEqual(['1 A (a)', '2 B (b)']);
    expect(imported.notes).toContain('Line 16: Image removed, description kept: “y”');
    expect(imported.notes[0]).toBe('Left out (front matter): “--- title: A --- --- title: B owner: me ---”');
  });

  it.each(['One.\n\n---\nTwo: words\n---\n\nThree.', 'One.\n\n---\nTwo words\nmore\n---\n\nThree.'])(
    'is not a heading that is underlined below a rule: %j',
    (text) => {
      expect(importText(text, { title: 'P' }).notes.join()).not.toContain('front matter');
    },
  );

  it.each(['Note: keep out\n---\n\nx.', 'One.\n\n---\n\ntitle: x'])('is not %j', (text) => {
    expect(importText(`${text}\n`).notes.join()).not.toContain('front matter');
  });
});

describe('dialects of Markdown', () => {
  it.each([
    ['## 1. Scope {#scope}', '1 Scope (scope)'],
    ['## 1. Scope {#scope .unnumbered key=value} ##', '1 Scope (scope)'],
    ['## 1. Scope {: #scope }', '1 Scope (scope)'],
    ['## 1. Scope {.unlisted}', '1 Scope (scope)'],
    ['## 1. Scope {name}', '1 Scope {name} (scope-name)'],
  ])('lose the attributes of a heading: %s', (heading, expected) => {
    expect(outlineOf(importText(`# P\n\n${heading}\n\nx.\n`))).toEqual([expected]);
  });

  it('note the attributes with their line', () => {
    expect(importText('# P {#p}\n\n## 1. A {#a}\n\nx.\n{: .lead}\n').notes).toEqual([
      'Line 1: Attributes in braces are removed. (also lines 3, 6)',
    ]);
  });

  it.each([
    [':::note\nText.\n:::', '**Note** Text.'],
    ['::: warning Careful\nText.\n:::', '**Careful** Text.'],
    ['::: {.box}\nText.\n:::', 'Text.'],
    ['!!! note\n    Text.\n\nAfter.', '**Note** Text.\n\nAfter.'],
    ['!!! danger "Careful"\n    Text.', '**Careful** Text.'],
    ['> [!TIP]\n> Text.', '> **Tip** Text.'],
    ['H~2~O and 10^6^', 'H₂O and 10⁶'],
  ])('%j become %j', (source, expected) => {
    expect(importMarkdown(source)).toBe(expected);
  });
});

describe('a table in Markdown', () => {
  it('keeps the cells that are beyond its header, with a note', () => {
    const imported = importText('# P\n\n## 1. A\n\n| a | b |\n|---|---|\n| x | y | z |\n| `p \\| q` | r |\n');
    expect(imported.sections[0]?.text).toContain('| a | b | |\n');
    expect(imported.notes).toEqual(['Line 7: The table row has more cells than the header; they are kept.']);
  });

  it('is unchanged if no row is longer', () => {
    expect(importText('# P\n\n## 1. A\n\na | b\n-|-\nx | y\nz\n').notes).toEqual([]);
  });

  it.each([
    [
      '+---+-----+\n| A | B   |\n+===+=====+\n| x | y   |\n|   | z\n+---+-----+\n| 1 | 2   |\n+---+-----+',
      '| A | B |\n| - | - |\n| x | y z |\n| 1 | 2 |',
    ],
    ['A     B\n----- -----\nx     y z\n1     2', '| A | B |\n| - | - |\n| x | y z |\n| 1 | 2 |'],
    ['  ----- -----\n  x     y\n  1     2\n  ----- -----', '| | |\n| - | - |\n| x | y |\n| 1 | 2 |'],
    [
      '-------------------\n A       B is\n         long\n ------- ----------\n x       y\n         z\n\n 1       2\n-------------------',
      '| A | B is long |\n| - | - |\n| x | y z |\n| 1 | 2 |',
    ],
  ])('may be drawn as pandoc does: %j', (source, expected) => {
    expect(importMarkdown(`Before.\n\n${source}\n\nAfter.`)).toBe(`Before.\n\n${expected}\n\nAfter.`);
  });

  it('is not guessed from a heading or a rule', () => {
    expect(importMarkdown('One.\n\n----------\n\nTwo words.\n\n- - -\n\nThree.')).toBe('One.\n\nTwo words.\n\nThree.');
  });
});
