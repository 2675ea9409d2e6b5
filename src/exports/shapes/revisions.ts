import { z } from 'zod';
import { address, revisionIdOrNull } from '../../schemas/published.ts';
import { heading } from './heading.ts';
import { about } from './policy.ts';

/** The schema of `revisions.json`, the list of revisions. */
export const revisionsShape = z
  .object({
    $schema: heading.$schema,
    company: heading.company,
    revisions: z
      .array(
        z
          .object({
            ...about,
            data: address('The revision clause by clause, as JSON.'),
            since: revisionIdOrNull(
              'The revision of the policy before it, which it is compared with. Null for the first one.',
            ),
            changes: z
              .object({
                added: z.int().describe('Clauses added.'),
                removed: z.int().describe('Clauses removed.'),
                changed: z
                  .int()
                  .describe(
                    'Clauses with other words, links or markup. One that was split, or several that were joined, count once.',
                  ),
                moved: z.int().describe('Clauses that went elsewhere.'),
                sectionsAdded: z.int().describe('Sections that are new.'),
                sectionsRemoved: z.int().describe('Sections that were removed.'),
                retitled: z.int().describe('Sections with another title.'),
                renumbered: z.int().describe('Sections with another number.'),
                relabelled: z.int().describe('Sections with another label and the same number.'),
                title: z.boolean().describe("Whether the policy's title changed."),
              })
              .nullable()
              .describe('How many clauses changed since then. Null for the first revision.'),
            redline: z
              .url()
              .nullable()
              .describe('The comparison with it, clause by clause. Null for the first revision.'),
          })
          .describe('A sealed revision.'),
      )
      .describe('All sealed revisions, newest first.'),
  })
  .describe('Every revision of every policy: version, date, word count, and what it changed.');
