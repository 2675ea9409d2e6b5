import { z } from 'zod';
import { topicIds } from '../../field/topics.ts';
import { address, citations, dayOrNull, heading, id, text, textOrNull } from './fields.ts';

/** An answer as it is published. */
export const answerShape = z
  .object({
    id: id("The answer's id, which is part of its address."),
    page: address('The page that shows it.'),
    question: text('The question as a reviewer would put it.'),
    alsoAsked: z.array(z.string()).describe('Other ways in which it is asked.'),
    label: textOrNull('Two or three words for it, where it is on the overview.'),
    topic: z
      .object({ id: z.enum(topicIds).describe("The topic's id."), name: text("The topic's name.") })
      .describe('The subject under which reviewers look for it.'),
    status: z
      .enum(['stated', 'in-part', 'not-stated'])
      .describe(
        'stated: a sentence of the policy gives it. in-part: the policy gives some of what is asked, and the answer says what is missing. not-stated: the policy does not say.',
      ),
    reply: z
      .enum(['yes', 'no'])
      .nullable()
      .describe(
        'Yes or no, for a stated answer to a question that takes one. Null otherwise: then the status is the reply.',
      ),
    answer: text('The short answer.'),
    citations: citations('The words of the policy that the answer rests on, best first; none when nothing comes near.'),
    frameworks: z
      .record(z.string(), z.array(z.string()))
      .describe("What it answers in frameworks: a framework's id with the ids of its items."),
    reviewedOn: dayOrNull('The day on which a person last compared the answer with the policy.'),
  })
  .describe('A due-diligence question with its answer.');

/** `answers.json`. */
export const answersShape = z
  .object({
    ...heading,
    counts: z
      .object({
        stated: z.int().describe('How many answers are stated.'),
        'in-part': z.int().describe('How many are stated in part.'),
        'not-stated': z.int().describe('How many are not stated.'),
      })
      .describe('How many answers have each status.'),
    answers: z.array(answerShape).describe('All answers, those of the overview first.'),
  })
  .describe('Due-diligence questions, each answered with the words of the policy.');
