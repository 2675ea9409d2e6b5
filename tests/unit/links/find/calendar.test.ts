import { expect, it } from 'vitest';
import { findCalendarLinks } from '../../../../src/links/find/calendar.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  ['on one line', 'BEGIN:VEVENT\nURL:‸https://a.example/1\nEND:VEVENT', ['https://a.example/1']],
  [
    'on a folded line',
    'A:b\r\nURL:‸https://a.exam\r\n ple/1\r\nB:‸https://a.example/2',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  ['after a fold on the same line', 'A:one\n\t two ‸https://a.example/1\n\tb', ['https://a.example/1b']],
  [
    'after two folds',
    'A:one\n  two\n  ‸https://a.example/1\nB:‸https://a.example/2',
    ['https://a.example/1', 'https://a.example/2'],
  ],
])('findCalendarLinks() finds URLs %s', (_, input, urls) => {
  const { text, positions } = marked(input);
  const expected = urls.map((url) => ({ url, use: 'text' }));
  expect(findCalendarLinks(text)).toEqual(atMarks(expected, positions));
});
