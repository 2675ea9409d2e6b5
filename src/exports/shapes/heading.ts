import { address, revisionId, text } from '../../schemas/published.ts';

/** The fields that every JSON file of a register or framework begins with. */
export const heading = {
  $schema: address('The JSON Schema of this file.'),
  company: text('The registered name of the company that publishes.'),
  revision: revisionId('The revision of the policy that the citations quote: the current one.'),
  permalink: address('That revision, at the address that never changes.'),
};
