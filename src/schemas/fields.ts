import { z } from 'zod';
import { isDay, isOutsideYears, yearsExpected } from '../model/day.ts';
import { languageTagFix } from '../model/language-tag.ts';
import { plainUrl } from '../model/plain-url.ts';
import { isRevisionId } from '../model/revision-id.ts';

/** Schema of a text that is not empty. */
export const line = () => z.string().trim().min(1, 'Must not be empty');

/** Schema of an ISO 8601 date. Quotes are optional: YAML 1.2 reads a date as text. */
export const day = () => dated(isDay, 'Must be a day that exists, written as YYYY-MM-DD');

/** Schema of the id of a revision, which is also its folder's name. */
export const revisionId = () =>
  dated(isRevisionId, 'Must be a day that exists, written as YYYY-MM-DD, with -2, -3 for a later revision of that day');

/** Schema of a text that is a day or begins with one. `expected` says what else it must be. */
export const dated = (isValid: (text: string) => boolean, expected: string) =>
  z.string().superRefine((text, context) => {
    if (isValid(text)) return;
    const issue = isOutsideYears(text)
      ? { message: yearsExpected, params: { rule: 'malformed-date', fix: 'Correct the year, or leave the date out.' } }
      : { message: expected, params: { rule: 'malformed-date' } };
    context.addIssue({ code: 'custom', ...issue });
  });

/** Schema of the BCP 47 tag of a language. */
export const languageTag = () =>
  z.string().superRefine((text, context) => {
    const fix = languageTagFix(text);
    const params = { rule: 'language-tag', fix };
    if (fix) context.addIssue({ code: 'custom', message: 'Must be the BCP 47 tag of a language', params });
  });

/** Schema of the absolute URL of a web page. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: 'Must be an absolute http or https URL', abort: true })
    .superRefine((url, context) => {
      const plain = plainUrl(url);
      if (plain === url) return;
      const params = { fix: plain ? `Write ${plain}.` : 'Copy it from the browser.' };
      context.addIssue({
        code: 'custom',
        message: 'Must be a URL with escapes for spaces and special characters',
        params,
      });
    });

/** Schema of a citation: a section of the current revision and words quoted from it. */
export const citation = z
  .strictObject({
    policy: line()
      .optional()
      .describe('The folder of the policy, e.g. access-control. Not needed for policy/, or if there is one policy.'),
    section: line().describe(
      "The section's file name without extension, in the current revision, e.g. backing-up-data.",
    ),
    quote: line().describe(
      'Words copied from one clause of that section, exactly. The build derives the clause, or fails and names the nearest text.',
    ),
  })
  .describe('The words of the current revision that the entry rests on.');

/** Schema of the name of a picture in `brand/`. */
export const picture = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/, 'Must be the name of an SVG file, such as logo.svg');

/** Schema of a colour. */
export const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, 'Must be a colour such as #0b4f5c');
