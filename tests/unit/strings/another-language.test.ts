import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { basketEntry } from '../../../src/elements/basket-entry.ts';
import { sourcesInWords } from '../../../src/registers/source.ts';
import * as english from '../../../src/strings/en.ts';
import type { Strings } from '../../../src/strings/index.ts';
import { importsOf } from '../../layers.ts';

// the site in a language of capitals: each text of the English, written large
vi.mock(import('../../../src/strings/index.ts'), async (original) => large(await original()));

/** Returns a text, a list or a table of texts, or a function that makes them, in capitals; all else as it is. */
function large<Value>(value: Value): Value;
function large(value: unknown): unknown {
  if (typeof value === 'string') return value.toUpperCase();
  if (typeof value === 'function') return (...given: unknown[]) => large(value(...given));
  if (Array.isArray(value)) return value.map(large);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, /^interface/.test(name) ? own : large(own)]),
  );
}

describe('another language', () => {
  it('is one module with the same texts, whose words the types leave open', () => {
    const other: Strings = {
      ...english,
      movedStrings: {
        ...english.movedStrings,
        title: 'Põhimõtted on kolinud',
        to: (policy) => [policy, ' on nüüd siin.'],
      },
    };
    expect(other.movedStrings.to('X').join('')).toBe('X on nüüd siin.');
  });

  it('is chosen in one place for all that shows words', () => {
    const on = '2026-05-01';
    const document = { id: 'report', title: 'REPORT', url: 'https://tiny.example/' };
    const source = { kind: 'document', document, says: 'YES.', on } as const;
    expect(sourcesInWords({ citations: [], source })).toEqual(['ACCORDING TO REPORT, SEEN ON 1 MAY 2026']);
    const words = { question: '?', status: 'STATED IN PART: YES', answer: '', nearest: '', quotes: [], sources: [] };
    const answer = { ...words, url: '', asOf: '' };
    expect(basketEntry({ kind: 'answer', url: '', collectedOn: on, answer }, on)).toMatchObject({
      ...{ kind: 'ANSWER', tone: 'in-part', note: '; COLLECTED ON 1 MAY 2026' },
    });
  });

  it('is never bypassed: nothing imports the English but the module that chooses it', () => {
    const bypassing = importsOf('.').filter(
      ({ from, to }) =>
        to.startsWith('src/strings/') && to !== 'src/strings/index.ts' && !from.startsWith('src/strings/'),
    );
    expect(bypassing).toEqual([]);
    expect(
      importsOf('.')
        .filter(({ to }) => to === 'src/strings/en.ts')
        .map(({ from }) => from),
    ).toEqual(['src/strings/index.ts', 'src/strings/strings.ts']);
  });
});

describe('the English', () => {
  it('has every module of its folder', () => {
    const modules = globSync('src/strings/en/*.ts').map((file) => file.replace('src/strings/', './'));
    const exported = readFileSync('src/strings/en.ts', 'utf8').match(/\.\/en\/[a-z]+\.ts/g);
    expect(modules.length).toBeGreaterThan(20);
    expect(exported?.sort()).toEqual(modules.sort());
  });
});
