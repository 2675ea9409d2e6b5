import { expect, it } from 'vitest';
import { fontFor } from '../../../src/library/font-for.ts';

it.each([
  ['✅', 'Noto Emoji'],
  ['🇪🇪', 'Noto Emoji'],
  ['❤️', 'Noto Emoji'],
  ['漢', 'Noto Sans CJK SC'],
  ['㎡', 'Noto Sans CJK SC'],
  ['＝', 'Noto Sans CJK SC'],
  ['。', 'Noto Sans CJK SC'],
  ['あ', 'Noto Sans CJK JP'],
  ['한', 'Noto Sans CJK KR'],
  ['ب', 'Noto Sans Arabic'],
  ['ש', 'Noto Sans Hebrew'],
  ['ไ', 'Noto Sans Thai'],
  ['ह', 'Noto Sans Devanagari'],
  ['Ꙁ', 'Noto Sans'],
  ['⛶', 'Noto Sans Symbols 2'],
])('fontFor() names a font that has %s: %s', (character, font) => {
  expect(fontFor(character)).toBe(font);
});
