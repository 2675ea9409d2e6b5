import { z } from 'zod';
import { isDay } from '../model/day.ts';
import { dated, day, line, webAddress } from './fields.ts';

const instant = z.iso.datetime({ offset: true });

/** Schema of `content/policy/<date>/revision.yaml`: one revision of the policy. */
export const revisionSchema = z.strictObject({
  title: line().describe("The policy's title in this revision."),
  publishedAt: dated(
    (time) => isDay(time) || (isDay(time.slice(0, 10)) && instant.safeParse(time).success),
    'Must be a day, or an ISO 8601 time with its offset, such as 2024-05-01T09:00:00+03:00',
  )
    .refine((time) => !time.includes('.'), {
      error: 'Must have no fraction of a second',
      params: { rule: 'malformed-date' },
    })
    .describe('When it was published: a day, or an ISO 8601 time with the offset of the place.'),
  source: webAddress().optional().describe('Where this revision was first published, if not here.'),
  summary: line().describe('What changed since the revision before, in a sentence.'),
  reason: line().optional().describe('Why it was changed.'),
  version: line().optional().describe('The version that the company gives it, e.g. 2.1.'),
  owner: line().optional().describe('The role that is responsible for it.'),
  approvedBy: line().optional().describe('Who approved it: a person, a role or a body.'),
  approvedOn: day().optional().describe('The day on which it was approved.'),
  effectiveFrom: day().optional().describe('The day from which it applies, if that is not the day of its publication.'),
  nextReview: day().optional().describe('The day by which the company reviews it next.'),
});
