import { z } from 'zod';
import { line, webAddress } from './fields.ts';

/** `content/references/<id>.yaml`: an external address that the policy or a register leads to. */
export const referenceSchema = z.strictObject({
  url: webAddress().describe('The address, exactly as the policy has it.'),
  title: line().describe('What is found there.'),
  kind: z.enum(['certificate', 'terms', 'help', 'law', 'source', 'website']).describe('What sort of document it is.'),
  language: line().optional().describe('Its language as a BCP 47 tag, if it is stated.'),
});
