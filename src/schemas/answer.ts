import { z } from 'zod';
import { topicIds } from '../field/topics.ts';
import { citation, day, line } from './fields.ts';

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
    reply: z
      .enum(['yes', 'no'])
      .optional()
      .describe('For a stated answer to a yes-or-no question: yes or no. The other statuses are a reply themselves.'),
    answer: line().describe('The short reply, nothing that the cited words do not say.'),
    citations: z
      .array(citation)
      .default([])
      .describe('The clauses this rests on, best first; a not-stated answer may have none.'),
    topic: z.enum(topicIds).default('other').describe('The subject under which reviewers look for it.'),
    frameworks: z
      .record(line(), z.array(line()).min(1, 'Must name at least one item'))
      .default({})
      .describe(
        "What it answers in frameworks: a framework's id with the ids of its items, e.g. iso-27001-2022: ['A.8.13'].",
      ),
    reviewedOn: day().optional().describe('The day on which a person last compared it with the policy.'),
    order: z
      .int()
      .positive()
      .optional()
      .describe('Place in the overview on the home page, from 1; without it the answer is not shown there.'),
  })
  .refine((answer) => answer.status === 'not-stated' || answer.citations.length > 0, {
    path: ['citations'],
    message: 'Must have at least one citation unless the status is not-stated',
  })
  .refine((answer) => answer.status === 'stated' || answer.reply === undefined, {
    path: ['reply'],
    message: 'Must be left out unless the status is stated',
  });
