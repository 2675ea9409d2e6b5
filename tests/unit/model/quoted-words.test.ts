import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedWords, wordsForUrl } from '../../../src/model/quoted-words.ts';

const clause =
  'Under the terms of Directo’s licence agreement, we create a backup copy after every 24 hours and retain the last seven backups. This means that we create a copy.';

/** Returns the words of a clause that a link to a quote marks. */
function marked(text: string, quote: string): string | undefined {
  const found = findQuotedWords(text, wordsForUrl(quote));
  return found && text.slice(found.start, found.end);
}

describe('wordsForUrl()', () => {
  it.each([
    ['retain the last seven backups.', 'retain-the-last-seven-backups'],
    ['we create a backup copy after every 24 hours', 'we-create-a-backup.9.every-24-hours'],
    ['“24/7” (§3.7)', '24-7-3-7'],
    ['', ''],
  ])('writes “%s” as %s', (quote, expected) => {
    expect(wordsForUrl(quote)).toBe(expected);
  });
});

describe('findQuotedWords()', () => {
  it.each([
    ['a short quote', 'the last seven backups.', 'the last seven backups'],
    [
      'a long quote',
      'we create a backup copy after every 24 hours and retain the last seven backups.',
      'we create a backup copy after every 24 hours and retain the last seven backups',
    ],
    ['words that begin like earlier ones', 'we create a copy', 'we create a copy'],
    ['a quote with other quotation marks', "Directo's licence agreement", 'Directo’s licence agreement'],
    ['the whole clause', clause, clause.slice(0, -1)],
  ])('finds %s', (_kind, quote, expected) => {
    expect(marked(clause, quote)).toBe(expected);
  });

  it.each([
    ['words that the text does not have', 'retain-the-last-eight-backups'],
    ['a quote of another length', 'we-create-a-backup.10.every-24-hours'],
    ['a quote that runs past the end', 'create-a-copy-every'],
    ['a length that is no number', 'we-create-a-backup.many.every-24-hours'],
    ['nothing', ''],
  ])('finds nothing for %s', (_kind, words) => {
    expect(findQuotedWords(clause, words)).toBeUndefined();
  });

  it('finds a quote of a script without spaces', () => {
    expect(marked('備份每天進行一次。', '每天進行')).toBe('每天進行');
  });

  it('finds any run of words of a text that does not repeat itself', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    fc.assert(
      fc.property(fc.nat(39), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const quote = words.slice(start, start + length).join(', ');
        return marked(words.join(', '), quote) === quote;
      }),
    );
  });
});
