import { describe, expect, it } from 'vitest';
import { wholeRunHtml } from '../../../src/model/run-html.ts';
import { clauseBreak } from '../../../src/model/word-tokens.ts';

const piece = (text: string, ...tags: string[]) => ({ text, tags });

describe('a run of a clause that is shown as it was or as it is', () => {
  it.each([
    ['plain if it stayed', 'same', [piece('A & b')], 'A &amp; b'],
    ['marked if it changed', 'added', [piece('a '), piece('b', '<strong>')], '<mark>a <strong>b</strong></mark>'],
    ['plain if it is only a space', 'removed', [piece(' ')], ' '],
    [
      'marked apart before and after a break between clauses',
      'removed',
      [piece('a.'), piece(clauseBreak), piece('b.')],
      '<mark>a.</mark><span class="break"><br></span><mark>b.</mark>',
    ],
  ] as const)('is %s', (_, kind, pieces, html) => expect(wholeRunHtml(kind, pieces)).toBe(html));
});
