import { expect, it } from 'vitest';
import { placeOf, timeScale } from '../../../src/components/time-scale.ts';

it.each([
  [['2022-02-07'], { from: 2022, to: 2023, ticks: [2022] }],
  [['2026-11-26', '2022-02-07'], { from: 2022, to: 2027, ticks: [2022, 2023, 2024, 2025, 2026] }],
  [['2020-01-01', '2029-12-31'], { from: 2020, to: 2030, ticks: [2020, 2022, 2024, 2026, 2028] }],
  [['1990-05-01', '2026-01-01'], { from: 1990, to: 2027, ticks: [1990, 1998, 2006, 2014, 2022] }],
])('timeScale(%j) labels at most five years', (days, expected) => {
  expect(timeScale(days)).toEqual(expected);
});

it.each([
  ['2022-01-01', '0%'],
  ['2024-07-02', '50%'],
  ['2026-12-31', '99.95%'],
])('placeOf(%j) on a scale of 2022 to 2026 is %s', (day, expected) => {
  expect(placeOf(day, { from: 2022, to: 2027 })).toBe(expected);
});
