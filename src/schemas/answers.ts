import { z } from 'zod';
import { topicIds } from '../field/topics.ts';
import { citation, day, line } from './fields.ts';
import { id, questionsSchema } from './question.ts';
import { source } from './source.ts';

const statement = z
  .strictObject({
    text: line().describe(
      'What the company says, in a sentence or two that read as a reply; nothing the source does not say.',
    ),
    citations: z.array(citation).default([]).describe('The words of the policy that say it, best first.'),
    source: source.optional(),
    contradicts: citation
      .optional()
      .describe('The words of the policy that do not agree with its source, if there are any.'),
  })
  .refine(({ citations, source }) => citations.length > 0 || source !== undefined, {
    path: ['citations'],
    error: 'Must have at least one citation, or a source',
    params: { fix: 'Cite the words of the policy, or name a document or the company as its source.' },
  })
  .refine(({ contradicts, source }) => contradicts === undefined || source !== undefined, {
    path: ['contradicts'],
    error: 'Must be left out without a source',
    params: { fix: 'Name the source that does not agree with the policy, or remove it.' },
  });

const answer = z
  .strictObject({
    status: z
      .enum(['stated', 'in-part', 'not-stated'])
      .describe(
        'stated: the company says what is asked. in-part: it says some of it, and the text says what is missing. not-stated: only the subject comes near. A question that is left out is not assessed.',
      ),
    reply: z.enum(['yes', 'no']).optional().describe('For a stated answer to a yes-or-no question: yes or no.'),
    statements: z
      .array(line())
      .default([])
      .describe(
        'The statements it rests on, best first: ids of this file, or of another one as backups/every-24-hours.',
      ),
    text: line()
      .optional()
      .describe('A sentence or two, if the texts of its statements do not answer the question by themselves.'),
    reviewedOn: day()
      .optional()
      .describe("The day on which a person last compared it with its sources; by default the file's."),
  })
  .refine(({ status, statements }) => status === 'not-stated' || statements.length > 0, {
    path: ['statements'],
    error: 'Must name at least one statement unless the status is not-stated',
    params: { fix: 'Name the statements that it rests on, or set the status to not-stated.' },
  })
  .refine(({ status, reply }) => status === 'stated' || reply === undefined, {
    path: ['reply'],
    error: 'Must be left out unless the status is stated',
    params: { fix: 'Remove it, or correct the status.' },
  })
  .refine(({ status, text }) => status !== 'in-part' || text !== undefined, {
    path: ['text'],
    error: 'Must say what is missing if the status is in-part',
    params: { fix: 'Write what the company says of it and what it leaves open.' },
  });

/** `content/answers/<subject>.yaml`: what the company says on a subject, and which of its questions that answers. */
export const answersSchema = z.strictObject({
  title: line().optional().describe("The name of the subject, if it is the company's own."),
  topic: z.enum(topicIds).optional().describe("The topic it is listed under, if it is the company's own."),
  wordings: z.array(line()).default([]).describe("Ways to name the subject, if it is the company's own."),
  statements: z.record(id(), statement).default({}).describe('What the company says, each thing once, by id.'),
  answers: z
    .record(id(), answer)
    .default({})
    .describe("The answers by question: questions of the field's subject of the same name, or of this file."),
  questions: questionsSchema(1).default({}).describe('Questions of its own that the company answers.'),
  reviewedOn: day().optional().describe('The day on which a person last compared the answers with their sources.'),
});

/** The content of a file of answers. */
export type AnswersData = z.output<typeof answersSchema>;
