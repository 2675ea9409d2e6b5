import { z } from 'zod';
import { topicIds } from '../field/topics.ts';
import { idPattern } from '../model/id-pattern.ts';
import { line } from './fields.ts';

/** The kinds of reply that questions ask for. */
export const expectations = [
  'yes-no',
  'who',
  'how-often',
  'how-long',
  'how-many',
  'when',
  'where',
  'which',
  'how',
  'what',
] as const;

const questionSchema = z.strictObject({
  question: line().describe('The question as a reviewer would put it, in one sentence.'),
  expects: z.enum(expectations).describe('The kind of reply that it asks for.'),
  wordings: z
    .array(line())
    .min(10, 'Must have at least 10 wordings')
    .describe('Other ways to ask it: questionnaire sentences, control statements, plain language and keywords.'),
  frameworks: z
    .record(line(), z.array(line()).min(1, 'Must name at least one item'))
    .default({})
    .describe("The items of frameworks that it asks about: a framework's id with the ids of its items."),
});

/** `src/field/subjects/<id>.yaml`: a subject that reviewers ask about, with its questions. The same for every company. */
export const subjectSchema = z.strictObject({
  title: line().describe('The name of the subject.'),
  topic: z.enum(topicIds).describe('The topic that it is listed under.'),
  wordings: z.array(line()).min(2, 'Must have at least two wordings').describe('Ways to name the subject as a whole.'),
  questions: z
    .record(
      z.string().regex(new RegExp(`^${idPattern}$`), 'Must be lowercase letters, digits and hyphens'),
      questionSchema,
    )
    .describe('Its questions by id, in the order in which they are shown.'),
});
