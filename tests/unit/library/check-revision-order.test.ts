import { expect, it } from 'vitest';
import { checkRevisionOrder } from '../../../src/library/check-revision-order.ts';

/** The revisions whose times are found to be out of order, from the publication of each, oldest first. */
function outOfOrder(...revisions: [date: string, publishedAt: string | undefined][]): string[] {
  const read = revisions.map(([date, time]) =>
    time === undefined ? { date } : { date, published: { path: date, line: 2, column: 14, time } },
  );
  return checkRevisionOrder(read).map(({ path }) => path);
}

it.each<[string, [string, string | undefined][]]>([
  [
    'at the same time',
    [
      ['2024-02-01', '2024-02-01T09:00:00Z'],
      ['2024-02-01-2', '2024-02-01T09:00:00Z'],
    ],
  ],
  [
    'in order, in two time zones',
    [
      ['2024-02-01', '2024-02-01T10:00:00+03:00'],
      ['2024-02-01-2', '2024-02-01T08:00:00Z'],
    ],
  ],
  [
    'one with a day and no time',
    [
      ['2024-02-01', '2024-02-01'],
      ['2024-02-01-2', '2024-02-01T00:00:00+09:00'],
      ['2024-02-01-3', '2024-02-01'],
    ],
  ],
  [
    'one that could not be read',
    [
      ['2024-02-01', undefined],
      ['2024-02-01-2', '2024-02-01T09:00:00Z'],
      ['2024-02-01-3', undefined],
    ],
  ],
  [
    'on two days, whose folders have the order',
    [
      ['2024-02-01', '2024-02-01T23:00:00-10:00'],
      ['2024-02-02', '2024-02-02T01:00:00+12:00'],
    ],
  ],
])('checkRevisionOrder accepts revisions published %s', (_, revisions) => expect(outOfOrder(...revisions)).toEqual([]));

it('checkRevisionOrder reports a revision that was published before an earlier one of its day', () => {
  const first: [string, string] = ['2024-02-01', '2024-02-01T09:00:00Z'];
  expect(outOfOrder(first, ['2024-02-01-2', '2024-02-01T08:59:59Z'])).toEqual(['2024-02-01-2']);
  expect(outOfOrder(first, ['2024-02-01-2', '2024-02-01T10:00:00+02:00'])).toEqual(['2024-02-01-2']);
  expect(outOfOrder(first, ['2024-02-01-2', '2024-02-01'], ['2024-02-01-3', '2024-02-01T08:00:00Z'])).toEqual([
    '2024-02-01-3',
  ]);
});
