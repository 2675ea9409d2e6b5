import { expect, it } from 'vitest';
import { ageOn } from '../../../src/model/age.ts';
import { ageStrings } from '../../../src/strings/index.ts';

it.each([
  ['2022-02-07', '2026-11-26', '4 years 9 months ago'],
  ['2022-02-07', '2023-02-06', '11 months ago'],
  ['2022-02-07', '2023-02-07', '1 year ago'],
  ['2022-02-07', '2024-03-07', '2 years 1 month ago'],
  ['2026-01-31', '2026-02-28', '1 month ago'],
  ['2024-01-31', '2024-02-28', '28 days ago'],
  ['2026-02-28', '2026-03-27', '27 days ago'],
  ['2025-12-31', '2026-01-01', '1 day ago'],
  ['2026-11-26', '2026-11-26', 'today'],
])('a revision of %s was published, on %s, %s', (from, to, expected) => {
  expect(ageStrings.ago(ageOn(from, to))).toBe(expected);
});
