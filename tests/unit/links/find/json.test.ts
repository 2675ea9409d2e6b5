import { describe, expect, it } from 'vitest';
import { findJsonLinks, jsonError } from '../../../../src/links/find/json.ts';
import { atMarks, marked } from '../marked.ts';

it.each([
  [
    'full URLs and paths from the root',
    '{ "a": "‸https://a.example/",\n  "b": ["‸/c/", "‸http://a.example", "‸mailto:a@b.example", "‸tel:+372 1"] }',
    ['https://a.example/', '/c/', 'http://a.example', 'mailto:a@b.example', 'tel:+372 1'],
  ],
  ['escaped URLs', '["‸https:\\/\\/a.example\\/\\u0062", "say \\"hi\\"", "‸/c"]', ['https://a.example/b', '/c']],
  [
    'no text, no relative URL and no path with a space',
    '["see https://a.example", "https://a.example/ b", "a/b", "/a b", "//a.example", "/", "mailto: a"]',
    [],
  ],
  [
    'no key, and no value of @id, even with spaces before the colon',
    '{ "/key" : 1, "@id"  : "/id", "@type": "‸/type" }',
    ['/type'],
  ],
  ['nothing in invalid JSON', '{ "a": "/b" ', []],
])('findJsonLinks() finds %s', (_, input, urls) => {
  const { text, positions } = marked(input);
  const expected = urls.map((url) => ({ url, use: 'data' }));
  expect(findJsonLinks(text)).toEqual(atMarks(expected, positions));
});

describe('jsonError()', () => {
  it('returns undefined for valid JSON', () => expect(jsonError('{ "a": [1] }')).toBeUndefined());

  it.each([
    ['of a missing comma', '{\n  "a": 1 ‸"b": 2 }'],
    ['of the end, if the engine gives none', '{\n  "a": x }‸\n'],
    ['of the end, if the text stops early', '{\n  "a":‸\n\n'],
  ])('returns the position %s', (_, input) => {
    const { text, positions } = marked(input);
    expect(jsonError(text)).toEqual(positions[0]);
  });
});
