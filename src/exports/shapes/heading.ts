import { z } from 'zod';
import { address, id, revisionId, text } from '../../schemas/published.ts';

/** The fields that every JSON file of a register or framework begins with. */
export const heading = {
  $schema: address('The JSON Schema of this file.'),
  company: text('The registered name of the company that publishes.'),
  revision: revisionId(
    'The revision of the policy that the citations quote: the newest one. Left out if the company has several policies.',
  ).optional(),
  permalink: address(
    'That revision, at the address that never changes. Left out if the company has several policies.',
  ).optional(),
  policies: z
    .array(
      z
        .object({
          id: id("The policy's id."),
          title: text("The policy's name."),
          revision: revisionId('The revision that the citations quote: the newest one.'),
          permalink: address('That revision, at the address that never changes.'),
        })
        .describe('A policy.'),
    )
    .optional()
    .describe('The policies that the citations quote. Left out if the company has one.'),
};
