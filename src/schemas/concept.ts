import { z } from 'zod';
import { line } from './fields.ts';

/** Schema of `src/field/vocabulary/<id>.yaml`: a concept of the industry and the ways to say it. */
export const conceptSchema = z.strictObject({
  label: line().describe('How a person names the concept.'),
  terms: z.array(line()).min(1, 'Must have at least one term').describe('English words and phrases that mean it.'),
  weak: z.array(line()).default([]).describe('Words that hint at it but often mean something else.'),
  acronyms: z.array(line()).default([]).describe('Acronyms, as written.'),
  et: z.array(line()).default([]).describe('Estonian words and phrases, with the forms people type.'),
  fi: z.array(line()).default([]).describe('Finnish words and phrases, with the forms people type.'),
  related: z.array(line()).default([]).describe('Concepts that a searcher for this one would accept next.'),
});
