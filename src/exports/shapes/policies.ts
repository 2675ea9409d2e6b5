import { z } from 'zod';
import { address, day, id, revisionId, text, textOrNull } from '../../schemas/published.ts';
import { policyKinds } from '../../schemas/policy.ts';
import { heading } from './heading.ts';
import { givenFacts, withdrawal } from './policy.ts';

const files = z
  .object({
    page: address('The current text as a page.'),
    permalink: address('The newest revision as a page, at the address that never changes.'),
    json: address('The newest revision clause by clause, as JSON.'),
    pdf: address('The newest revision as PDF.'),
    markdown: z.url().nullable().describe('The current text as Markdown. Null for a policy that is withdrawn.'),
    evidence: address('The evidence pack of the newest revision: documents, data and sealed sources.'),
    changes: address('The changes of the policy, as a page.'),
    feed: address('The changes of the policy, as an Atom feed.'),
  })
  .describe('Its files and pages.');

const inForce = z
  .object({
    revision: revisionId('The revision that is in force. It is not the newest one if that applies from a later day.'),
    since: day('Since when it is in force.'),
    permalink: address('That revision as a page, at the address that never changes.'),
  })
  .nullable()
  .describe('What is in force on the day of the build. Null if nothing is.');

const subject = z
  .object({
    id: id("The subject's id."),
    title: text("The subject's name."),
    page: address('The page that shows it.'),
  })
  .describe('A subject.');

const framework = z
  .object({
    id: id("The framework's id."),
    title: text('What it is called for short.'),
    items: z.array(z.string()).describe('The identifiers of its items, such as A.8.13.'),
    page: address('The page that shows it.'),
  })
  .describe('A framework.');

/** The schema of `policies.json`, the index of policies. */
export const policiesShape = z
  .object({
    $schema: heading.$schema,
    company: heading.company,
    statusOn: day('The day on which every status of this file was true: the day of the build.'),
    policies: z
      .array(
        z
          .object({
            id: id("The policy's id, which is part of its addresses."),
            title: text('Its name.'),
            kind: z.enum(policyKinds).describe('What kind of document it is.'),
            covers: textOrNull('What it covers, in a sentence.'),
            status: z
              .enum(['in-force', 'not-yet-in-force', 'withdrawn'])
              .describe(
                'in-force: one of its revisions applies. not-yet-in-force: it applies from a later day. withdrawn: it applies no longer.',
              ),
            inForce,
            withdrawn: withdrawal,
            revision: revisionId('The newest revision, which the fields below are about.'),
            date: day('The day of the newest revision.'),
            summary: text('What changed in it, in a sentence.'),
            lastChange: day('The day of the newest revision that changed the text.'),
            ...givenFacts,
            words: z.int().describe('How many words it has, headings included.'),
            sections: z.int().describe('How many sections it has.'),
            revisions: z.int().describe('How many sealed revisions are published.'),
            files,
            subjects: z.array(subject).describe('The subjects with a question whose answer rests on it.'),
            frameworks: z
              .array(framework)
              .describe(
                'The items of standards and laws, also called controls or practices, with an answer that rests on it.',
              ),
          })
          .describe('A policy.'),
      )
      .describe('All policies, in the order of the list; those that are withdrawn last.'),
  })
  .describe('The index of policies: what each is called and covers, its version and dates, and where its files are.');
