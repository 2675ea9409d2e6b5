import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../src/importing/document-kind.ts';
import { bodyOf } from '../../../src/importing/revision-yaml.ts';
import { wordsOf } from '../../../src/model/words.ts';
import { importText } from './import-text.ts';

/** Returns the words that a text has exactly once, in their order. */
function singleWords(text: string): string[] {
  const words = wordsOf(text);
  return words.filter((word) => words.indexOf(word) === words.lastIndexOf(word));
}

/** Returns the words that the source and the import have once each, in the order of either. */
function inBoth(source: string, kind: DocumentKind): { title: string; source: string[]; imported: string[] } {
  const { title = '', sections } = importText(source, { kind });
  const text = sections.map(({ title, text }) => `${title}\n${bodyOf(text)}`).join('\n');
  // the words of a footnote move to where it is referred to
  const own = kind === 'html' ? source.replace(/<[^>]*>/g, ' ') : source.replace(/^\[\^.*(\n+ {4}.*)*/gm, '');
  const [before, after] = [singleWords(own), singleWords(text)];
  const [known, found] = [new Set(before), new Set(after)];
  return { title, source: before.filter((word) => found.has(word)), imported: after.filter((word) => known.has(word)) };
}

describe('the order of the words', () => {
  it.each([
    ['tests/fixtures/source/information-security-policy.rev-1644245064.md', 'markdown'],
    ['tests/fixtures/import/odd-markup.md', 'markdown'],
    ['tests/fixtures/import/odd-markup-2.md', 'markdown'],
    ['tests/fixtures/import/dokuwiki.html', 'html'],
  ] as const)('of %s is that of the source', (file, kind) => {
    const { source, imported } = inBoth(readFileSync(file, 'utf8'), kind);
    expect(source.length).toBeGreaterThan(20);
    expect(imported).toEqual(source);
  });

  it('is that of any document with headings, labels and lists', () => {
    const label = fc.constantFrom('', '1. ', '2. ', '1.1 ', '3. ', 'A. ', 'B. ', '(a) ', 'Article 2: ', 'Annex A – ');
    const block = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 4 }), label).map(([depth, mark]) => `${'#'.repeat(depth)} ${mark}`),
      fc
        .tuple(fc.constantFrom('', '  ', '    '), fc.constantFrom('', '1. ', '2. ', '- ', 'a. ', 'b. ', '(i) '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 14 }), (starts) => {
        const text = ['# P', ...starts.map((start, index) => `${start}Word${index}x and more.`)].join('\n\n');
        const { title, imported } = inBoth(text, 'markdown');
        const own = wordsOf(title);
        expect(imported.filter((word) => /^word\d+x$/.test(word))).toEqual(
          starts
            .map((_start, index) => `word${index}x`)
            .filter((word) => !own.includes(word) || imported.includes(word)),
        );
      }),
    );
  });
});
