import { describe, expect, it } from 'vitest';
import { decodeNames, encodeNames } from '../../../../src/search/engine/feature-names.ts';

const known = ['audit', 'backup', 'cookie', 'device', 'email'];

describe('encodeNames()', () => {
  it('has only the others as words, and of the known ones their places', () => {
    const { known: places, others } = encodeNames(['backup', 'email', 'firewall'], known);
    expect(others).toContain('firewall');
    for (const name of known) expect(others).not.toContain(name);
    expect(decodeNames({ known: places, others: '' }, ['v', 'w', 'x', 'y', 'z'])).toEqual(['w', 'z']);
  });

  it('writes known names that follow each other as equal distances', () => {
    const distances = (names: string[]) => encodeNames(names, known).known;
    expect(distances(['backup', 'cookie', 'device'])).toBe(distances(['backup', 'cookie', 'device', 'firewall']));
    expect(new Set(distances(['backup', 'cookie', 'device'])).size).toBe(1);
  });
});

describe('decodeNames()', () => {
  it.each([
    ['known names and others', ['apple', 'backup', 'email', 'firewall']],
    ['known names only', ['audit', 'cookie', 'device']],
    ['others only', ['apple', 'firewall']],
    ['no names', []],
  ])('returns %s as they were encoded, sorted', (_, names) =>
    expect(decodeNames(encodeNames(names, known), known)).toEqual(names),
  );

  it('returns an empty name for a place beyond the known names', () => {
    const encoded = encodeNames(['email'], known);
    expect(decodeNames(encoded, known.slice(0, 3))).toContain('');
    expect(decodeNames(encoded, known.slice(0, 3))).not.toContain('email');
  });
});
