import { describe, expect, it } from 'vitest';
import { bodiesOf, importText, outlineOf } from './import-text.ts';

const contents = (lines: string) => `# P\n\n## Contents\n\n${lines}\n\n## 1. A\n\nx.\n`;

describe('a table of contents', () => {
  it.each([
    'First part 3\n\nSecond part 12',
    'First part 3 Second part 12',
    'First part .... 3\nSecond part .... 12',
    '- [First](#first)\n- [Second](#second)',
    '- [First](#first)\n  - [Inner](#inner)\n- [Second](#second)',
  ])('is left out with a note: %j', (lines) => {
    const imported = importText(contents(lines));
    expect(outlineOf(imported)).toEqual(['1 A (a)']);
    expect(imported.notes.filter((note) => !note.includes('links to no heading'))).toEqual([
      expect.stringMatching(/^Left out \(table of contents or lines added by the export\): “Contents First/),
    ]);
  });

  it.each(['## Contents', '## Table of contents\n\n<nav>A 1</nav>'])(
    'leaves no heading behind if its lines are left out before: %j',
    (heading) => {
      expect(outlineOf(importText(`# P\n\n${heading}\n\n## 1. A\n\nx.\n`))).toEqual(['1 A (a)']);
    },
  );

  it.each([
    '**TABLE OF CONTENTS**\n\n1\\. Purpose\n\n2\\. Rules of use',
    'Contents\n\n1. Purpose\n2. RULES OF USE\n   - Inner',
    'Contents:\n\n- Rules of use\n\nPurpose',
  ])('is left out if it was typed, and repeats headings: %j', (typed) => {
    const text = `# P\n\n${typed}\n\n## 1. Purpose\n\nx.\n\n## 2. Rules of use\n\ny.\n\n### Inner\n\nz.\n`;
    const imported = importText(text);
    expect(outlineOf(imported)[0]).toBe('1 Purpose (purpose)');
    expect(imported.notes[0]).toMatch(/^Left out \(table of contents or lines added by the export\): /);
  });

  it.each([
    'Contents\n\n1. Purpose',
    'Contents\n\n1. Purpose\n2. Other',
    'In short\n\n1. Purpose\n2. Rules of use',
    'Contents\n\nAll data.',
  ])('is kept if it may be text: %j', (typed) => {
    expect(outlineOf(importText(`# P\n\n${typed}\n\n## 1. Purpose\n\nx.\n\n## 2. Rules of use\n\ny.\n`))[0]).toBe(
      '0 P (p)',
    );
  });

  it('is not a heading with sections below it', () => {
    expect(outlineOf(importText('# P\n\n## Contents\n\n### Inner\n\nx.\n\n## B\n\ny.\n'))).toEqual([
      '1 Contents (contents)',
      '1.1 Inner (inner)',
      '2 B (b)',
    ]);
  });

  it.each([
    'Keep it for at least 4',
    'Rooms on floor 3 and 4 are locked.\n\nKeep it for 5',
    '- [First](https://x.example/)\n- [Second](#second)',
    '- [First](#first)\n- Second',
    '- [First](#first)',
    '- [First](#first)\n- [Second](#second)\n\nMore words.',
  ])('is not guessed from %j', (lines) => {
    expect(outlineOf(importText(contents(lines)))).toEqual(['0 Contents (contents)', '1 A (a)']);
  });
});

describe('a list of links above the first section', () => {
  const places = (first: string) => `- [Scope](${first})\n- [Rules](#rules)\n  - [Inner](#inner)`;
  const text = (list: string, intro = 'Read on.') =>
    `# P\n\n${intro}\n\n${list}\n\n## Scope\n\nx.\n\n## Rules\n\ny.\n\n### Inner\n\nz.\n`;
  const leftOut = 'Left out (table of contents or lines added by the export): “Scope Rules Inner”';

  it.each([
    ['#scope', []],
    ['#gone', [expect.stringContaining('Entry of the table of contents links to no heading: “Scope” (#gone)')]],
    ['https://x.example/', [expect.stringContaining('links to no heading: “Scope” (https://x.example/)')]],
  ])('is left out if its first entry links to %s', (first, notes) => {
    const list = places(first).replace('  - ', '- ');
    const imported = importText(text(list));
    expect(bodiesOf(imported)[0]).toBe('Read on.');
    expect(imported.notes.filter((note) => /contents/.test(note))).toEqual([leftOut, ...notes]);
  });

  it.each([
    ['[Other](https://x.example/)', 'a link elsewhere whose words are no heading'],
    ['[Scope](https://x.example/)\n- [Inner](https://x.example/)', 'links elsewhere for more than a third'],
  ])('is kept with %s: %s', (first) => {
    const imported = importText(text(`- ${first}\n- [Rules](#rules)\n- [Inner](#inner)`));
    expect(bodiesOf(imported)[0]).toContain('[Rules]');
  });

  it('is named with the paragraph that announces it', () => {
    const imported = importText(text(places('#scope').replace('  - ', '- '), 'The parts are as follows:'));
    expect(imported.notes).toContainEqual(
      expect.stringContaining('it announces a list left out: “The parts are as follows:”'),
    );
  });
});

describe('the last lines of a DokuWiki export', () => {
  const text =
    '# P\n\n## 1. A\n\nx.\n\nFrom:\n\n<https://w.example/> - **Wiki**\n\nLast update: **2022/02/07 16:44**\n';

  it('are left out with a note', () => {
    const imported = importText(text);
    expect(bodiesOf(imported)).toEqual(['x.']);
    expect(imported.notes).toEqual([
      'Left out (table of contents or lines added by the export): “From: https://w.example/ - Wiki Last update: 2022/02/07 16:44”',
    ]);
  });

  it.each([text.replace('<https://w.example/>', 'a wiki'), text.replace('From:', 'From: us'), `${text}\n- item\n`])(
    'are not guessed from %j',
    (other) => {
      expect(bodiesOf(importText(other)).join()).toContain('From:');
    },
  );
});
