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

  it('are text if they are whole sentences, even if bold lines are headings', () => {
    const text = `# P\n\n**Scope**\n\n**${'Long words. '.repeat(12).trim()}**\n`;
    expect(outlineOf(importText(text, { boldHeadings: true }))).toEqual(['1 Scope (scope)']);
  });
});
