import { z } from 'zod';
import { specialistPurposes, topicIds } from '../field/topics.ts';
import { line } from './fields.ts';
import { questionsSchema } from './question.ts';

/** `src/field/subjects/<id>.yaml`: a subject that reviewers ask about, with its questions. The same for every company. */
export const subjectSchema = z.strictObject({
  title: line().describe('The name of the subject.'),
  topic: z.enum(topicIds).describe('The topic that it is listed under.'),
  contact: z
    .enum(specialistPurposes)
    .optional()
    .describe('The purpose of the contact to ask about it, if it is not that of its topic.'),
  wordings: z.array(line()).min(2, 'Must have at least two wordings').describe('Ways to name the subject as a whole.'),
  questions: questionsSchema(10).describe('Its questions by id, in the order in which they are shown.'),
});
