import { expect, it } from 'vitest';
import { unbroken } from '../../../src/model/unbroken.ts';

it.each([
  ['the label of a clause', 'Backup policy §3.7 ¶1', 'Backup policy §3.7~¶1'],
  ['a date', 'Next review by: 1 September 2026', 'Next review by: 1~September~2026'],
  ['both', '§3 ¶2 of the policy of 7 February 2022 (2)', '§3~¶2 of the policy of 7~February~2022 (2)'],
])('unbroken() keeps together %s and nothing else', (_what, text, kept) => {
  expect(unbroken(text)).toBe(kept.replaceAll('~', '\u00a0'));
});

it('unbroken() leaves numbers that are no date as they are', () => {
  const text = 'The 20 Policies of Tiny, 3 years, 12 a day';
  expect(unbroken(text)).toBe(text);
});
