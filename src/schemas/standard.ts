import { z } from 'zod';
import { day, line } from './fields.ts';

const edition = z
  .strictObject({
    name: line().describe('The designation as printed, e.g. ISO/IEC 27001:2013.'),
    adoptions: z
      .array(line())
      .default([])
      .describe('Designations of national and European adoptions on which another year is printed.'),
    replacedBy: line().optional().describe('The name of the edition that replaced it.'),
    replacedOn: day().optional().describe('The day on which that edition was published; needed without endsOn.'),
    endsOn: day().optional().describe('The last day on which a certificate to it could be valid.'),
    source: line().optional().describe('The document that sets the last day.'),
  })
  .refine(({ endsOn, source }) => (endsOn === undefined) === (source === undefined), {
    path: ['source'],
    error: 'Must be given with endsOn, and only with it',
  })
  .refine(({ replacedBy, replacedOn, endsOn }) => (replacedBy === undefined) === !(replacedOn ?? endsOn), {
    path: ['replacedBy'],
    error: 'Must be given with endsOn or replacedOn, and only with one of them',
  });

/** Schema of `src/field/standards/<id>.yaml`: a standard that organisations are certified to, with its editions. */
export const standardSchema = z.strictObject({
  title: line().describe('Its name without an edition, e.g. ISO/IEC 27001.'),
  designations: z.array(line()).min(1).describe('What names it in a text, such as its number.'),
  by: z.enum(['year', 'version']).default('year').describe('What tells its editions apart.'),
  editions: z.array(edition).min(1).describe('Its editions, the newest first.'),
});
