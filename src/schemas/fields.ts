import { z } from 'zod';
import { isDay } from '../model/day.ts';
import { isRevisionId } from '../model/revision-id.ts';

/** Schema of a text that is not empty. */
export const line = () => z.string().trim().min(1, 'Must not be empty');

/** Schema of an ISO 8601 date. Quotes are optional: YAML 1.2 reads a date as text. */
export const day = () =>
  z.string().refine(isDay, {
    error: 'Must be a day that exists, written as YYYY-MM-DD',
    params: { rule: 'malformed-date' },
  });

/** Schema of the id of a revision, which is also its folder's name. */
export const revisionId = () =>
  z.string().refine(isRevisionId, {
    error: 'Must be a day that exists, written as YYYY-MM-DD, with -2, -3 for a later revision of that day',
    params: { rule: 'malformed-date' },
  });

/** Schema of the absolute URL of a web page. */
export const webAddress = () => z.url({ protocol: /^https?$/, error: 'Must be an absolute http or https URL' });

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
