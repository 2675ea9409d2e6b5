import { z } from 'zod';
import { address, day, text } from '../../schemas/published.ts';
import { eventKinds } from '../events.ts';

/** The schema of `events.json`. */
export const eventsShape = z
  .object({
    $schema: address('The schema of this file.'),
    company: text("The company's registered name."),
    calendar: address('The same days as a calendar (RFC 5545).'),
    events: z
      .array(
        z
          .object({
            id: z
              .uuid()
              .describe('Its UUID, which is that of the calendar too. It stays the same as long as the day does.'),
            kind: z
              .enum(eventKinds)
              .describe(
                'first-day: of a certificate. last-day: of a certificate, by its expiry date, its withdrawal or its edition. suspension-start, suspension-end: the first and the last day of its suspension. review: the day by which a revision is to be reviewed. in-force: the day from which it applies. withdrawal: the day from which a policy no longer applies.',
              ),
            date: day('The day.'),
            title: text('What happens on it.'),
            summary: z.string().describe('The same in a sentence. Empty if there is nothing to add.'),
            certificate: z.string().nullable().describe("The certificate's id. Null for an event of a policy."),
            policy: z.string().nullable().describe("The policy's id. Null for an event of a certificate."),
            page: address('Where this site shows it.'),
          })
          .describe('A day that a certificate or a policy has.'),
      )
      .describe('All days, past and to come, in their order.'),
  })
  .describe(
    'The first and last days of certificates, their suspensions, the days from which policies apply or no longer do, and those by which they are reviewed, as far as they are known.',
  );
