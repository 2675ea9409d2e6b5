import { z } from 'zod';
import { publishedCitations } from '../../registers/citations.ts';
import { publishedNotes } from '../../registers/noted-certificates.ts';
import { publishedSources } from '../../registers/sources.ts';
import { address, id, text, textOrNull } from '../../schemas/published.ts';
import { heading } from './heading.ts';
import { questionCounts } from './question-counts.ts';

const status = z
  .enum(['stated', 'in-part', 'not-stated', 'not-assessed'])
  .describe(
    'stated: every question about it is. not-stated: every question about it is. in-part: at least one question about it is stated or stated in part, but not all are stated. not-assessed: nothing about it is stated so far, and nobody has judged all its questions.',
  );

const questions = questionCounts.describe('How many questions about it have each status.');

const about = {
  id: id("The framework's id, which is part of its address."),
  title: text('Its title.'),
  shortTitle: text('What it is called for short.'),
  publisher: text('Who publishes it.'),
  counterpart: textOrNull('The id of its other edition, whose items correspond to its own.'),
  counts: z
    .object({
      items: z.int().describe('How many items it has here.'),
      stated: z.int().describe('How many are stated.'),
      inPart: z.int().describe('How many are stated in part.'),
      notStated: z.int().describe('How many are not stated.'),
      notAssessed: z.int().describe('How many nobody has judged completely, with nothing stated so far.'),
    })
    .describe('How many items have each status.'),
  questions: questionCounts.describe('How many questions about its items have each status.'),
};

/** The schema of `frameworks.json`. */
export const frameworksShape = z
  .object({
    ...heading,
    frameworks: z
      .array(
        z
          .object({
            ...about,
            page: address('The page that shows it.'),
            data: address('All its items as JSON.'),
            csv: address('All its items as CSV.'),
          })
          .describe('A framework.'),
      )
      .describe('All frameworks.'),
  })
  .describe('Standards and laws, and how many questions about their items are stated.');

/** The schema of `frameworks/<id>.json`. */
export const frameworkShape = z
  .object({
    ...heading,
    ...about,
    items: z
      .array(
        z
          .object({
            id: text("The item's identifier in the framework, such as A.8.13."),
            title: text('What it is about, in words of this site.'),
            group: text('The part of the framework that it stands in.'),
            status,
            questions,
            corresponds: z.array(z.string()).describe('The items of the other edition that correspond to it.'),
            page: address('Where the page of the framework shows it.'),
            answers: z
              .array(
                z
                  .object({
                    id: id("The answer's id."),
                    question: text('Its question.'),
                    status: z.enum(['stated', 'in-part', 'not-stated']).describe('Its status.'),
                    reply: z.enum(['yes', 'no']).nullable().describe('Yes or no, where the question takes one.'),
                    answer: text('The short answer.'),
                    sources: publishedSources.describe(
                      'What the answer rests on, the policy first; none if it is not stated.',
                    ),
                    certificates: publishedNotes.describe(
                      'The certificates that rest on the words it cites, or whose document is its source, each with its status on the day of the build.',
                    ),
                    page: address('The page that shows it.'),
                  })
                  .describe('An answer to the item.'),
              )
              .describe('The answers to it.'),
            citations: publishedCitations.describe(
              'The words of the policy that those answers rest on; none of what is not stated.',
            ),
          })
          .describe('An item of the framework.'),
      )
      .describe('Its items in their order.'),
  })
  .describe('The items of a framework, each with the questions about it that are answered, and the sources.');
