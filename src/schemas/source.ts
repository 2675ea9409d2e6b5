import { z } from 'zod';
import { day, line } from './fields.ts';

/** Schema of a source other than the policy: a registered document that says it, or the company itself, on a day. */
export const source = z
  .strictObject({
    document: line().optional().describe('The id of the reference that is the document.'),
    says: line().optional().describe('The words of the document.'),
    company: z.literal(true, 'Must be true').optional().describe('True if the company itself says it.'),
    on: day().describe('The day on which the document was seen, or on which the company said it.'),
  })
  .superRefine(({ document, says, company }, context) => {
    const complain = (name: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [name], message, params: { fix } });
    if (document && company)
      complain('company', 'Must be left out if a document is named', 'Name the document or the company, not both.');
    if (!document && !company)
      complain('document', 'Must be named, unless company is true', 'Name the reference, or write company: true.');
    if (document && !says)
      complain('says', 'Must have the words of the document', 'Copy the words that say it from the document.');
    if (says && !document) complain('says', 'Must be left out without a document', 'Remove it, or name the document.');
  })
  .describe('What it rests on, other than the policy: a dated document, or the company itself on a date.');

/** A source as it is written. */
export type AuthoredSource = z.output<typeof source>;
