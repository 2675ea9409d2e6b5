import { describe, expect, it } from 'vitest';
import { publishedAtOf } from '../../../src/importing/published-at.ts';

const text = 'Last update: **2022/02/07 16:44**';
const source = (seconds: number) => `https://wiki.example.com/policy?rev=${seconds}`;
const utc = Date.parse('2022-02-07T16:44:00Z') / 1000;

describe('publishedAtOf()', () => {
  it.each([
    [0, '2022-02-07T16:44:00+00:00'],
    [2 * 60, '2022-02-07T16:44:00+02:00'],
    [5 * 60 + 45, '2022-02-07T16:44:00+05:45'],
    [-3 * 60 - 30, '2022-02-07T16:44:00-03:30'],
    [14 * 60, '2022-02-07T16:44:00+14:00'],
  ])('returns an offset of %i minutes, whatever the second of the change', (minutes, expected) => {
    for (const second of [0, 24, 31, 59])
      expect(publishedAtOf(text, source(utc - minutes * 60 + second))).toBe(expected);
  });

  it.each([
    ['a difference that is no offset', text, source(utc - 600)],
    ['a difference of more than 14 hours', text, source(utc - 15 * 3600)],
    ['no date', 'Last update:', source(utc)],
    ['no permanent link', text, 'https://wiki.example.com/policy'],
    ['no source', text, undefined],
  ])('returns undefined for %s', (_name, page, url) => {
    expect(publishedAtOf(page, url)).toBeUndefined();
  });
});
