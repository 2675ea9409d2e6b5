import { expect, it } from 'vitest';
import { inForceWords } from '../../../src/components/in-force-words.ts';

it.each([
  ['2026-12-31', 'from 1 January 2027'],
  ['2027-01-01', 'since 1 January 2027'],
])('inForceWords() says on %s “%s” of a revision that applies from 1 January 2027', (day, expected) => {
  expect(inForceWords({ date: '2026-11-02', effectiveFrom: '2027-01-01' }, day)).toBe(expected);
});
