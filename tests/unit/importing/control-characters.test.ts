import { expect, it } from 'vitest';
import { bodiesOf, importText } from './import-text.ts';

it.each(['\u0007', '\u009d'])(
  'a control character is left out of an imported policy, and the report says so: %j',
  (one) => {
    const imported = importText(
      `# P\n\n## A${one}B\n\nIt${one} is so, in \`co${one}de\` and [links](https://x.example).\n\n${one}End.\n`,
    );
    expect(imported.sections[0]?.title).toBe('AB');
    expect(bodiesOf(imported)[0]).toBe('It is so, in `code` and [links](https://x.example).\n\nEnd.');
    expect(imported.notes[0]).toMatch(/^Line 3: Control character left out: U\+00(07|9D) \(also lines 5, 7\)$/);
    expect(imported.lost).toEqual([]);
  },
);

it('a control character of a page is left out, also if an entity names it', () => {
  const imported = importText('<h1>P</h1><h2>A</h2><p>It&#157; is\u009d so.</p>', { kind: 'html' });
  expect(bodiesOf(imported)[0]).toBe('It is so.');
  expect(imported.notes).toContain('Line 1: Control character left out: U+009D');
});

it('a control character in the title outside the text is left out', () =>
  expect(importText('<title>P\u009d</title><h2>A</h2><p>x.</p><h2>B</h2><p>y.</p>', { kind: 'html' }).title).toBe('P'));
