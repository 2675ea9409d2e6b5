import { z } from 'zod';

/** The schema of the numbers of questions with each status. */
export const questionCounts = z.object({
  stated: z.int().describe('How many are stated.'),
  'in-part': z.int().describe('How many are stated in part.'),
  'not-stated': z.int().describe('How many are not stated.'),
  'not-assessed': z.int().describe('How many nobody has judged yet.'),
});
