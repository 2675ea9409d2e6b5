import { describe, expect, it } from 'vitest';
import { bodiesOf, importText, outlineOf } from './import-text.ts';

describe('bold lines of an imported policy', () => {
  it('stay text, and those with a number are noted', () => {
    const imported = importText('# P\n\n## 1. A\n\n**1. Purpose**\n\nX.\n\n**2.1 Scope**\n\n**Note**\n\n**3.** y\n');
    expect(bodiesOf(imported)).toEqual(['**1. Purpose**\n\nX.\n\n**2.1 Scope**\n\n**Note**\n\n**3.** y']);
    expect(imported.notes).toEqual([
      'Line 5: Bold lines kept as text: “1. Purpose” and 1 more. If they are headings, import with --bold-headings, or mark them in the source.',
    ]);
  });

  it('are not noted if none has a number', () => {
    expect(importText('# P\n\n## 1. A\n\n**Note**\n').notes).toEqual([]);
  });

  it('are all noted if there are no headings', () => {
    expect(importText('**Scope**\n\nX.\n\n**Rules**\n\ny.\n').notes).toEqual([
      'Line 1: Bold lines kept as text: “Scope” and 1 more. If they are headings, import with --bold-headings, or mark them in the source.',
      'There are no headings below the title: all text is section 0.',
    ]);
  });

  it('become headings if asked, at the level of their number', () => {
    const text = '# P\n\n**1. Scope**\n\nX.\n\n**1.1 Inner**\n\ny.\n\n**2. Rules** apply.\n\n- **Item**\n';
    const imported = importText(text, { boldHeadings: true });
    expect(outlineOf(imported)).toEqual(['1 Scope (scope)', '1.1 Inner (inner)']);
    expect(bodiesOf(imported)).toEqual(['X.', 'y.\n\n**2. Rules** apply.\n\n- **Item**']);
  });

  it.each([
    [
      'the word Section',
      '**Section 4.1. Meetings.** Each year.',
      '**Section 4.2. Votes.** By hand.',
      'Section 4.1. Meetings.',
    ],
    ['the number alone', '**4.1** Each year.', '**4.2** By hand.', '4.1'],
    ['a sign', '**§ 4** Each year.', '**§ 5** By hand.', '§ 4'],
  ])('that paragraphs begin with stay text, and those with %s are noted', (_, first, second, beginning) => {
    const imported = importText(`# P\n\n## A\n\n${first}\n\n${second}\n`);
    expect(bodiesOf(imported)[0]?.replaceAll('\n', ' ')).toBe(`${first}  ${second}`);
    expect(imported.notes[0]).toContain(
      `Line 5: 2 paragraphs begin with a number in bold, the first with “${beginning}”.`,
    );
  });

  it.each([
    ['only one does', '**4.1** Each year.\n\n**Note** that.'],
    ['they have no number', '**Note** that.\n\n**Scope** of it.'],
    ['the number is not bold', '4.1 **Note** that.\n\n4.2 **Scope** of it.'],
  ])('that paragraphs begin with are not noted if %s', (_, text) =>
    expect(importText(`# P\n\n## 1. A\n\n${text}\n`).notes).toEqual([]),
  );

  it('are text if they are whole sentences, even if bold lines are headings', () => {
    const text = `# P\n\n**Scope**\n\n**${'Long words. '.repeat(12).trim()}**\n`;
    expect(outlineOf(importText(text, { boldHeadings: true }))).toEqual(['1 Scope (scope)']);
  });
});
