import { z } from 'zod';
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

/** The kind of reply that a question asks for. */
export type Expectation = (typeof expectations)[number];

/** Schema of the id of a question, a subject or a statement. */
export const id = () => z.string().regex(new RegExp(`^${idPattern}$`), 'Must be lowercase letters, digits and hyphens');

/** Returns the schema of questions by id, each with at least `least` wordings. */
export function questionsSchema(least: number) {
  const wordings = z
    .array(line())
    .min(least, least === 1 ? 'Must have at least one wording' : `Must have at least ${least} wordings`)
    .describe('Other ways to ask it: questionnaire sentences, control statements, plain language and keywords.');
  return z.record(
    id(),
    z.strictObject({
      question: line().describe('The question as a reviewer would put it, in one sentence.'),
      expects: z.enum(expectations).describe('The kind of reply that it asks for.'),
      wordings,
      frameworks: z
        .record(line(), z.array(line()).min(1, 'Must name at least one item'))
        .default({})
        .describe("The items of frameworks that it asks about: a framework's id with the ids of its items."),
    }),
  );
}

/** A question as it is written, of the field or of a company. */
export type AuthoredQuestion = z.output<ReturnType<typeof questionsSchema>>[string];
