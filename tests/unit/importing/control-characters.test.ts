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

it.each(['\u200b', '\u180e', '\u2063', '\u202e', '\u2066', '\u{e0041}'])(
  'an invisible character that no letter needs is left out of an imported policy, and the report says so: %j',
  (one) => {
    const imported = importText(`# P\n\n## A${one}\n\nIt${one} is ${one}so, back${one}ups.\n`);
    expect(imported.sections[0]?.title).toBe('A');
    expect(bodiesOf(imported)[0]).toBe('It is so, backups.');
    const kind = /[\u202e\u2066]/.test(one) ? 'Control of direction' : 'Invisible character';
    const points = `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`;
    expect(imported.notes).toContainEqual(expect.stringContaining(`Line 3: ${kind} left out: ${points}`));
    expect(imported.lost).toEqual([]);
  },
);

it('an invisible character of a page is left out of a word that an entity divides, and no word is lost', () => {
  const imported = importText('<h1>P</h1><h2>A</h2><p>Daily back&#8203;ups&#8203; are made.</p>', { kind: 'html' });
  expect(bodiesOf(imported)[0]).toBe('Daily backups are made.');
  expect(imported.lost).toEqual([]);
});

it('invisible characters that letters need stay in an imported policy', () => {
  const words = 'می\u200cخواهم PDF\u200cها ก\u200bข 👩\u200d💻 \u200e';
  const imported = importText(`# P\n\n## A\n\nIt is ${words}so.\n`);
  expect(bodiesOf(imported)[0]).toBe(`It is ${words}so.`);
  expect(imported.notes.filter((note) => note.includes('left out'))).toEqual([]);
});
