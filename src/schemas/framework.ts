import { z } from 'zod';
import { line } from './fields.ts';

/** Schema of `src/field/frameworks/<id>.yaml`: a framework that reviewers work through, its items in our own wording. */
export const frameworkSchema = z.strictObject({
  title: line().describe('The framework with the parts of it that are listed.'),
  shortTitle: line().describe('Its name as reviewers say it, e.g. GDPR.'),
  publisher: line().describe('Who publishes it, with the number of the act where there is one.'),
  prefix: z.string().default('').describe("What stands before an item's id when it is named, e.g. 'Art. '."),
  names: z
    .array(line())
    .optional()
    .describe('Other names that readers search it by, e.g. General Data Protection Regulation.'),
  itemWords: z
    .array(line())
    .optional()
    .describe('Words before the number of an item, besides the prefix, e.g. Article or control.'),
  groups: z
    .array(
      z.strictObject({
        title: line().describe('What the group is about.'),
        items: z.record(line(), line()).describe("Each item's id with what it is about, in our own few words."),
      }),
    )
    .min(1, 'Must have at least one group')
    .describe('The items in the order of the framework.'),
});

/** Schema of `src/field/frameworks/correspondences/<name>.yaml`: which items of two editions correspond. */
export const correspondenceSchema = z.strictObject({
  from: line().describe('The id of the earlier edition.'),
  to: line().describe('The id of the later edition.'),
  forward: z.record(line(), z.array(line())).describe('Each item of the earlier edition with those of the later one.'),
  backward: z
    .record(line(), z.array(line()))
    .describe('Each item of the later edition with those of the earlier one; none for a new one.'),
});
