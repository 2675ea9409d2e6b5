import { expect, it } from 'vitest';
import { describeDates } from '../../../src/model/describe-dates.ts';

it('describeDates() has a line for each run of clauses with the same dates', () => {
  const clauses = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({ id, ordinal: index + 1 }));
  const dates = new Map([
    ['a', { first: '2022-02-07', since: '2022-02-07' }],
    ['b', { first: '2022-02-07', since: '2022-02-07' }],
    ['c', { first: '2022-02-07', since: '2024-05-01' }],
    ['d', { first: '2022-02-07', since: '2022-02-07' }],
    ['e', { first: '2024-05-01', since: '2024-05-01' }],
  ]);
  expect(describeDates(clauses, dates, ({ ordinal }) => `¶${ordinal}`)).toEqual([
    '¶1 to ¶2: unchanged since 7 February 2022',
    '¶3: first published on 7 February 2022, last changed on 1 May 2024',
    '¶4: unchanged since 7 February 2022',
    '¶5: unchanged since 1 May 2024',
  ]);
});
