import { describe, expect, it } from 'vitest';
import { bodiesOf, importText } from './import-text.ts';

describe('bold lines of an imported policy', () => {
  it('stay text, and those with a number are noted', () => {
    const imported = importText('# P\n\n## 1. A\n\n**1. Purpose**\n\nX.\n\n**2.1 Scope**\n\n**Note**\n\n**3.** y\n');
    expect(bodiesOf(imported)).toEqual(['**1. Purpose**\n\nX.\n\n**2.1 Scope**\n\n**Note**\n\n**3.** y']);
    expect(imported.notes).toEqual([
      'Line 5: Bold lines kept as text: “1. Purpose” and 1 more. If they are headings, mark them as headings in the source.',
    ]);
  });

  it('are not noted if none has a number', () => {
    expect(importText('# P\n\n## 1. A\n\n**Note**\n').notes).toEqual([]);
  });
});
