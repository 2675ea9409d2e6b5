import { expect, it } from 'vitest';
import { printable } from '../../../../src/cli/verify/printable.ts';

it.each([
  ['\u001b[2J\u001b[1;31mOK is missing.', '<U+001B>[2J<U+001B>[1;31mOK is missing.'],
  ['a\u202eb', 'a<U+202E>b'],
  ['a\nb\rc\u0085', 'a<U+000A>b<U+000D>c<U+0085>'],
  ['a\u2028b\u200b\ufeff', 'a<U+2028>b<U+200B><U+FEFF>'],
  ['Tõendid “1.0” – 你好 👍', 'Tõendid “1.0” – 你好 👍'],
])('printable() shows what a terminal would obey: %j', (sentence, shown) => {
  expect(printable(sentence)).toBe(shown);
});
