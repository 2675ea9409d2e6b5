import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { day, languageTag, revisionId, webAddress } from '../../../src/schemas/fields.ts';

/** The messages of a schema about a value, each with its rule and its fix if it has them. */
function issues(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const { rule = '', fix = '' } = issue.code === 'custom' ? { ...issue.params } : {};
    return [rule, issue.message, fix].filter(Boolean).join(' | ');
  });
}

describe('webAddress() is the schema of URLs of web pages', () => {
  it.each(['https://x.example', 'http://x.example/a%20b?c#d'])('that accepts %s', (url) => {
    expect(issues(webAddress(), url)).toEqual([]);
  });

  it.each([
    [
      'https://x.example/ä',
      'Must be a URL with escapes for spaces and special characters | Write https://x.example/%C3%A4.',
    ],
    [
      'https://x.example/a b',
      'Must be a URL with escapes for spaces and special characters | Write https://x.example/a%20b.',
    ],
    ['/policy', 'Must be an absolute http or https URL'],
    ['ftp://x.example/', 'Must be an absolute http or https URL'],
    ['', 'Must be an absolute http or https URL'],
  ])('that refuses “%s”: %s', (url, message) => {
    expect(issues(webAddress(), url)).toEqual([message]);
  });
});

it.each([
  [day(), '2024-02-30', 'malformed-date | Must be a day that exists, written as YYYY-MM-DD'],
  [
    day(),
    '9999-12-31',
    'malformed-date | Must be in the years 1900 to 9000 | Correct the year, or leave the date out.',
  ],
  [
    revisionId(),
    '1899-12-31-2',
    'malformed-date | Must be in the years 1900 to 9000 | Correct the year, or leave the date out.',
  ],
  [languageTag(), 'en_US', 'language-tag | Must be the BCP 47 tag of a language | Write en-US.'],
])('a schema refuses a value with its rule and its fix: %#', (schema, value, message) => {
  expect(issues(schema, value)).toEqual([message]);
});
