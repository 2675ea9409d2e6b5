import { z } from 'zod';
import { citation, line } from './fields.ts';

/** `content/answers/<id>.yaml`: a due-diligence question with its reply. */
export const answerSchema = z
  .strictObject({
    question: line().describe('The question as a reviewer would put it.'),
    alsoAsked: z.array(line()).default([]).describe('Other ways in which it is asked.'),
    label: line().optional().describe('Two or three words for the overview, e.g. Backups.'),
    status: z
      .enum(['stated', 'in-part', 'not-stated'])
      .describe(
        'stated: a sentence of the policy gives it. in-part: it gives some of what is asked, and the answer says what is missing. not-stated: only the subject comes near.',
      ),
    answer: line().describe('The short reply, nothing that the cited words do not say.'),
    citations: z
      .array(citation)
      .default([])
      .describe('The clauses this rests on, best first; a not-stated answer may have none.'),
    order: z
      .int()
      .positive()
      .optional()
      .describe('Place in the overview on the home page, from 1; without it the answer is not shown there.'),
  })
  .refine((answer) => answer.status === 'not-stated' || answer.citations.length > 0, {
    path: ['citations'],
    message: 'Must have at least one citation unless the status is not-stated',
  });
