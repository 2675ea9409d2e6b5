import { z } from 'zod';
import { day, line } from './fields.ts';
import { id } from './question.ts';

/** The kinds of document that a company publishes as a policy. */
export const policyKinds = ['policy', 'procedure', 'standard', 'terms', 'agreement'] as const;

/** A kind of document that a company publishes as a policy. */
export type PolicyKind = (typeof policyKinds)[number];

/** Schema of `content/policies/<policy>/policy.yaml`: what holds for all revisions of a policy. It is not sealed. */
export const policySchema = z.strictObject({
  title: line().describe('The name that citations and lists give it, e.g. Access control policy.'),
  kind: z.enum(policyKinds).default('policy').describe('What kind of document it is.'),
  order: z.int().optional().describe('Its place in lists: lower numbers first, then those without a number by title.'),
  covers: line().optional().describe('What it covers, in a sentence.'),
  withdrawn: z
    .strictObject({
      on: day().describe('The day from which it no longer applies.'),
      replacedBy: id().optional().describe('The folder of the policy that takes its place.'),
    })
    .optional()
    .describe('Given once the policy no longer applies. Its revisions stay published.'),
});

/** The content of a `policy.yaml`. */
export type PolicyData = z.output<typeof policySchema>;
