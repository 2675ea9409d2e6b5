import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as english from '../../../src/strings/en.ts';
import type { Strings } from '../../../src/strings/index.ts';
import { importsOf } from '../../layers.ts';

describe('another language', () => {
  it('has the same texts in its own words, and its own order of what stands within a sentence', () => {
    // every text in capitals, and one in the order of another language
    const other: Strings = {
      ...large<Strings>(english),
      movedStrings: { ...english.movedStrings, to: (policy) => [policy, ' ON NÜÜD SIIN.'] },
    };
    expect(other.frameStrings.menu).toBe('MENU');
    expect(other.feedStrings.follow.steps[0]).toBe('COPY THE ADDRESS OF THE FEED BELOW.');
    expect(other.homeStrings.title('Tiny')).toBe('INFORMATION SECURITY AT TINY');
    expect(other.movedStrings.to('Põhimõtted').join('')).toBe('Põhimõtted ON NÜÜD SIIN.');
  });

  it('is chosen in one line: nothing else imports the English', () => {
    const imports = importsOf('.').filter(({ to }) => to.startsWith('src/strings/'));
    const fromOutside = imports.filter(({ from }) => !from.startsWith('src/strings/'));
    expect(fromOutside.length).toBeGreaterThan(100);
    expect(fromOutside.filter(({ to }) => to !== 'src/strings/index.ts')).toEqual([]);
    const ofEnglish = imports.filter(({ to }) => to === 'src/strings/en.ts').map(({ from }) => from);
    expect(ofEnglish).toEqual(['src/strings/index.ts', 'src/strings/strings.ts']);
  });
});

describe('the English', () => {
  it('has every module of its folder', () => {
    const modules = globSync('src/strings/en/*.ts').map((file) => file.replace('src/strings/', './'));
    const exported = readFileSync('src/strings/en.ts', 'utf8').match(/\.\/en\/[a-z-]+\.ts/g);
    expect(modules.length).toBeGreaterThan(20);
    expect(exported?.sort()).toEqual(modules.sort());
  });
});

/** Returns a text, a list or a table of texts, or a function that makes them, in capitals. */
function large<Value>(value: Value): Value;
function large(value: unknown): unknown {
  if (typeof value === 'string') return value.toUpperCase();
  if (typeof value === 'function') return (...given: unknown[]) => large(value(...given));
  if (Array.isArray(value)) return value.map(large);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, large(own)]));
}
