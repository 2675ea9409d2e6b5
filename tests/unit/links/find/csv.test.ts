import { expect, it } from 'vitest';
import { findCsvLinks } from '../../../../src/links/find/csv.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  ['in each cell', 'a,‸https://a.example/1\n‸https://a.example/2,b\n', ['https://a.example/1', 'https://a.example/2']],
  ['in a quoted cell', 'a,"b, ‸https://a.example/1, c"\n', ['https://a.example/1']],
  [
    'after doubled quotes',
    '"say ""hi"" ‸https://a.example/1",‸https://a.example/2\n',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  ['after line breaks of two characters', 'a\r\nb,‸https://a.example/1\r\n', ['https://a.example/1']],
  ['after a byte order mark', '\uFEFF‸https://a.example/1,b', ['https://a.example/1']],
  ['after semicolons, which separate no cells', 'a;b;c\nd;e;‸https://a.example/1,f', ['https://a.example/1']],
])('findCsvLinks() finds URLs %s', (_, input, urls) => {
  const { text, positions } = marked(input);
  const expected = urls.map((url) => ({ url, use: 'text' }));
  expect(findCsvLinks(text)).toEqual(atMarks(expected, positions));
});
