import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { excerpt } from '../../../../src/search/engine/excerpt.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([concept('hosting', ['data centre'])]);
/** Returns an excerpt as one text with its marked parts in brackets. */
const shown = (text: string, stems: string[] = [], length?: number) =>
  excerpt(text, new Set(stems), findConcepts, length)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('excerpt()', () => {
  it.each([
    ['a word by its stem', 'We restore what is lost.', ['restor'], 'We [restore] what is lost.'],
    ['the first and the last word', 'Backups and backup', ['backup'], '[Backups] and [backup]'],
    ['a word with an apostrophe', 'The customer’s data', ['custom', 'customers'], 'The [customer’s] data'],
    ['a phrase that means a concept', 'Our data centre is safe.', [], 'Our [data centre] is safe.'],
    ['adjacent words as one part', 'the back up copy', ['back', 'up'], 'the [back up] copy'],
    ['hyphenated words as one part', 'a back-up copy', ['back', 'up'], 'a [back-up] copy'],
    ['words across several spaces as one part', 'back  up', ['back', 'up'], '[back  up]'],
    ['words across a comma apart', 'back, up', ['back', 'up'], '[back], [up]'],
    ['a phrase and the words beside it as one part', 'a data centre backup', ['backup'], 'a [data centre backup]'],
    ['nothing that does not match', 'We restore it.', ['backup'], 'We restore it.'],
  ])('marks %s', (_, text, stems, expected) => expect(shown(text, stems)).toBe(expected));

  it('returns no empty parts', () => {
    expect(excerpt('backup', new Set(['backup']), findConcepts)).toEqual([{ text: 'backup', marked: true }]);
    expect(excerpt('', new Set(), findConcepts)).toEqual([]);
  });

  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('returns a text whole that is up to 1.3 times as long as wanted', () => {
    expect(shown('a'.repeat(130), [], 100)).toBe('a'.repeat(130));
    expect(shown(`${'a'.repeat(99)} ${'b'.repeat(30)}`, [], 100)).toBe(`${'a'.repeat(99)} ${'b'.repeat(30)}`);
    expect(shown(`${'a'.repeat(99)} ${'b'.repeat(31)}`, [], 100)).toBe(`${'a'.repeat(99)} …`);
  });

  it('returns about 260 characters by default', () => {
    expect(shown('a '.repeat(169).trim())).toHaveLength(337);
    expect(shown('a '.repeat(170).trim())).toHaveLength('a '.repeat(130).length - 1 + ' …'.length);
  });

  it('returns the beginning of a long text without a match', () => {
    expect(shown(words(60), [], 40)).toBe('word0 word1 word2 word3 word4 word5 …');
  });

  it('begins a window 60 characters before a match, at a word, and ends it at a word', () => {
    expect(shown(`${words(40)} backup ${words(40)}`, ['backup'], 80)).toBe(
      '… word32 word33 word34 word35 word36 word37 word38 word39 [backup] word0 word1 word2 …',
    );
  });

  it('ends with the text if the window reaches its end', () => {
    expect(shown(`${words(40)} backup`, ['backup'], 80)).toBe(
      '… word32 word33 word34 word35 word36 word37 word38 word39 [backup]',
    );
  });

  it('shows the stretch with the most matches, and the first of equal ones', () => {
    const gap = words(40);
    const text = `backup ${gap} restore copy ${gap} backup restore copy ${gap} copy restore backup`;
    expect(shown(text, ['backup', 'restor', 'copi'], 80)).toBe(
      '… word32 word33 word34 word35 word36 word37 word38 word39 [backup restore copy] …',
    );
  });

  it('shows the beginning if nothing beats its matches', () => {
    expect(shown(`the backup ${words(40)} backup`, ['backup'], 40)).toMatch(/^the \[backup\] word0 .* …$/);
  });

  it('does not mark a match that the window cuts off', () => {
    const text = `${words(10)} backup`;
    expect(shown(`${text} ${words(40)}`, [], 60)).not.toContain('[');
    expect(shown(`data centre ${'x'.repeat(200)}`, [], 8)).toBe('[data] …');
  });
});
