import { z } from 'zod';
import { address, citations, heading, id, text, textOrNull } from './fields.ts';

/** A reference as it is published. */
export const referenceShape = z
  .object({
    id: id("The reference's id."),
    page: address('Where this site shows it.'),
    url: address('The external address, as the policy or a register has it.'),
    title: text('What is found there.'),
    kind: z.enum(['certificate', 'terms', 'help', 'law', 'source', 'website']).describe('What sort of document it is.'),
    language: textOrNull('Its language as a BCP 47 tag.'),
    citedBy: citations('The clauses of the current revision that lead to it.'),
  })
  .describe('An external address that the policy or a register leads to.');

/** `references.json`. */
export const referencesShape = z
  .object({ ...heading, references: z.array(referenceShape).describe('Every external address, once.') })
  .describe('The external addresses, with what is found there and where they are cited.');
