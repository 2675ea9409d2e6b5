import { expect, it } from 'vitest';
import { fileDays } from '../../../../src/importing/history/file-days.ts';

/** The days of commits that are given as `[time, subject]`, each as `[day, time, subjects, id of the last commit]`. */
function daysOf(...commits: [time: string, subject: string][]) {
  const listed = commits.map(([time, subject], index) => ({ id: `c${index}`, time, subject, path: 'policy.md' }));
  return fileDays(listed).map(({ day, time, subjects, last }) => [day, time, subjects, last.id]);
}

it('fileDays has the last commit of each day with all subjects of that day', () => {
  expect(
    daysOf(
      ['2024-05-01T09:00:00Z', 'Add'],
      ['2024-05-01T10:00:00Z', 'Edit'],
      ['2024-05-01T11:00:00Z', 'Add'],
      ['2024-05-02T09:00:00Z', 'Edit'],
    ),
  ).toEqual([
    ['2024-05-01', '2024-05-01T11:00:00Z', ['Edit', 'Add'], 'c2'],
    ['2024-05-02', '2024-05-02T09:00:00Z', ['Edit'], 'c3'],
  ]);
});

it('fileDays takes the day in the time zone of the author', () => {
  expect(daysOf(['2024-05-01T23:30:00-07:00', 'Add'], ['2024-05-02T07:30:00Z', 'Edit'])).toEqual([
    ['2024-05-01', '2024-05-01T23:30:00-07:00', ['Add'], 'c0'],
    ['2024-05-02', '2024-05-02T07:30:00Z', ['Edit'], 'c1'],
  ]);
});

it.each([
  ['on an earlier day', '2024-04-20T09:00:00Z'],
  ['earlier on the same day', '2024-05-01T08:00:00Z'],
  ['later, but on an earlier day where its author is', '2024-04-30T23:30:00-12:00'],
  ['earlier, but on a later day where its author is', '2024-05-02T00:30:00+14:00'],
])('fileDays counts a commit that is dated %s as of the commit before it', (_, time) => {
  expect(daysOf(['2024-05-01T11:00:00Z', 'Add'], [time, 'Edit'])).toEqual([
    ['2024-05-01', '2024-05-01T11:00:00Z', ['Add', 'Edit'], 'c1'],
  ]);
});

it('fileDays of no commits is empty', () => {
  expect(fileDays([])).toEqual([]);
});
