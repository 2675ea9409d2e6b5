import { z } from 'zod';
import { sectionNumberPattern } from '../model/section-number.ts';
import { line } from './fields.ts';

/** Schema of the front matter of `content/policy/<date>/<section>.mdx`: one numbered section. */
export const sectionSchema = z.strictObject({
  number: z
    .string()
    .regex(sectionNumberPattern, "Must be whole numbers joined by dots, such as '3.10'")
    .describe("The section's number, in quotes: '3.10' without them is the number 3.1."),
  skipsNumbers: z
    .literal(true)
    .optional()
    .describe(
      'true if the document leaves out the numbers before this one, as a chapter of a whole does that begins with 7.',
    ),
  label: line()
    .optional()
    .describe(
      'The label that the document itself gives the section, if it is not the number: A, Article 5, Annex B. Pages show it before the heading.',
    ),
  title: line().describe("The section's heading, without its number."),
});
