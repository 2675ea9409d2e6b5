import { z } from 'zod';
import { line, webAddress } from './fields.ts';

/** `content/policy/<date>/revision.yaml`: one revision of the policy. */
export const revisionSchema = z.strictObject({
  title: line().describe("The policy's title in this revision."),
  publishedAt: z.iso
    .datetime({
      offset: true,
      error: 'Must be an ISO 8601 time with its offset, such as 2024-05-01T09:00:00+03:00',
    })
    .refine((time) => !time.includes('.'), {
      error: 'Must have no fraction of a second',
      params: { rule: 'malformed-date' },
    })
    .describe('When it was published: an ISO 8601 time with the offset of the place.'),
  source: webAddress().optional().describe('Where this revision was first published, if not here.'),
  summary: line().describe('What changed since the revision before, in a sentence.'),
});
