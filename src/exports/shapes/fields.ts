import { z } from 'zod';

/** A text that is there. */
export const text = (description: string) => z.string().min(1).describe(description);

/** A text, or null where it is not stated. */
export const textOrNull = (description: string) =>
  z.string().min(1).nullable().describe(`${description} Null when not stated.`);

/** A day as an ISO 8601 date. */
export const day = (description: string) => z.iso.date().describe(description);

/** A day as an ISO 8601 date, or null where it is not stated. */
export const dayOrNull = (description: string) =>
  z.iso.date().nullable().describe(`${description} Null when not stated.`);

/** A whole address. */
export const address = (description: string) => z.url().describe(description);

/** A whole address, or null where there is none. */
export const addressOrNull = (description: string) =>
  z.url().nullable().describe(`${description} Null when not stated.`);

/** An id that is part of an address of this site. */
export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe(description);

/** What every file of a register begins with. */
export const heading = {
  $schema: address('The JSON Schema of this file.'),
  company: text('The registered name of the company that publishes.'),
  revision: day('The revision of the policy that the citations quote: the current one.'),
  permalink: address('That revision, at the address that never changes.'),
};

/** Words of the policy that an entry rests on. */
export const citation = z
  .object({
    section: id("The section's id, which stays when its number changes."),
    number: text("The section's number in this revision, such as 3.7."),
    title: text("The section's heading."),
    clause: text("The clause's id, such as s3.7-p1."),
    label: text('The clause as it is printed, such as §3.7 ¶1.'),
    quote: text('The words, exactly as the clause has them.'),
    url: address("The clause in the dated revision: the citation's permalink."),
  })
  .describe('Words of the policy, with the clause that has them.');

/** The citations of an entry. */
export const citations = (description = 'The words of the policy that this rests on, best first.') =>
  z.array(citation).describe(description);

/** The dated changes of an entry of a register. */
export const history = z
  .array(
    z
      .object({
        date: day('The day of the change.'),
        change: z.enum(['added', 'changed', 'removed']).describe('What happened to the entry.'),
        summary: text('The change in a sentence.'),
      })
      .describe('A change of the entry.'),
  )
  .describe('What changed in the entry, oldest first.');
