import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRevisionIds,
  dayOf,
  formatRevision,
  isRevisionId,
  nextOfDay,
  revisionIdError,
} from '../../../src/model/revision-id.ts';

describe('isRevisionId', () => {
  it.each(['2024-02-29', '2024-02-01-2', '2024-02-01-9', '2024-02-01-10', '2024-02-01-123'])('accepts %s', (id) =>
    expect(isRevisionId(id)).toBe(true),
  );

  it.each([
    '2024-02-30',
    '2024-02-30-2',
    '2024-02-01-0',
    '2024-02-01-1',
    '2024-02-01-02',
    '2024-02-01-',
    '2024-02-01-b',
    '2024-02-01-2-3',
    '2024-02-01-2\n',
    '2024-02-01T09:00:00Z',
    ' 2024-02-01',
    'compliance',
    '',
  ])('rejects %j', (id) => expect(isRevisionId(id)).toBe(false));
});

it.each([
  [[], '2024-02-01'],
  [['2024-02-02', '2024-02-01'], '2024-02-01-2'],
  [['2024-02-01', '2024-02-01-10', '2024-02-01-9', 'SHA256SUMS', '.2024-02-01-11.new'], '2024-02-01-11'],
])('the revision after %j on 1 February 2024 is %s', (ids, next) => {
  expect(nextOfDay('2024-02-01', ids)).toBe(next);
  expect(nextOfDay('2024-02-01-3', ids)).toBe(next);
});

describe('revisionIdError', () => {
  it.each(['2024-02-01', '2024-02-01-2'])('returns undefined for %s', (id) =>
    expect(revisionIdError(id)).toBeUndefined(),
  );

  it.each([
    ['2026-02-30', 'There is no day 2026-02-30.'],
    ['2026-02-30-2', 'There is no day 2026-02-30.'],
    [
      '2024-02-01-1',
      '“2024-02-01-1” is not a revision of 2024-02-01: the second one of that day is 2024-02-01-2, the third 2024-02-01-3.',
    ],
    ['1.12.2026', '“1.12.2026” is not a date in the format YYYY-MM-DD.'],
    ['2024-02-011', '“2024-02-011” is not a date in the format YYYY-MM-DD.'],
  ])('of %j says what is wrong', (text, message) => expect(revisionIdError(text)).toBe(message));

  it('agrees with isRevisionId for any text that resembles an id', () => {
    const part = fc.constantFrom('2024', '02', '30', '01', '1', '2', '10', '0', 'x', '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const id = parts.join('-');
        expect(revisionIdError(id) === undefined).toBe(isRevisionId(id));
      }),
    );
  });
});

it('dayOf returns the day of a first and of a second revision', () => {
  expect(dayOf('2024-02-01')).toBe('2024-02-01');
  expect(dayOf('2024-02-01-2')).toBe('2024-02-01');
});

it('compareRevisionIds orders by day and then by number', () => {
  const ordered = ['2023-12-31-7', '2024-02-01', '2024-02-01-2', '2024-02-01-3', '2024-02-01-10', '2024-02-02'];
  expect([...ordered].reverse().sort(compareRevisionIds)).toEqual(ordered);
  expect([...ordered].sort(compareRevisionIds)).toEqual(ordered);
  expect(compareRevisionIds('2024-02-01-2', '2024-02-01-2')).toBe(0);
});

describe('formatRevision', () => {
  it('names the first revision of a day by the day alone', () =>
    expect(formatRevision('2024-02-01')).toBe('1 February 2024'));

  it('numbers the later revisions of a day', () => {
    expect(formatRevision('2024-02-01-2')).toBe('1 February 2024 (2)');
    expect(formatRevision('2024-02-01-10')).toBe('1 February 2024 (10)');
  });

  it('writes the day in the given language', () =>
    expect(formatRevision('2024-02-01-2', 'de')).toBe('1. Februar 2024 (2)'));
});
