import { z } from 'zod';
import { publishedTopic } from '../../registers/answer-kinds.ts';
import { publishedCitations } from '../../registers/citations.ts';
import { tables } from '../../registers/index.ts';
import { publishedNotes } from '../../registers/noted-certificates.ts';
import { publishedSources } from '../../registers/sources.ts';
import { strings } from '../../strings/index.ts';
import { day, id, text } from '../../schemas/published.ts';
import { heading } from './heading.ts';
import { questionCounts } from './question-counts.ts';

const { answers, certificates, processors, contacts, references } = tables;

const statement = z
  .object({
    id: id("The statement's id, unique in its subject."),
    page: z.url().nullable().describe('Where the page of the subject shows it. Null if the subject has no page.'),
    text: text('What the company says.'),
    citations: publishedCitations.describe('The words of the policy that say it, best first.'),
    sources: publishedSources.describe('What it rests on, the policy first.'),
    certificates: publishedNotes.describe(
      'The certificates that rest on the same words, or whose document is its source, each with its status on the day of the build.',
    ),
  })
  .describe('Something that the company says.');

/** The schema of `answers.json`. */
export const answersShape = z
  .object({
    ...heading,
    counts: questionCounts.describe('How many questions have each status.'),
    subjects: z
      .array(
        z
          .object({
            id: id("The subject's id."),
            title: text("The subject's name."),
            topic: publishedTopic.describe('The topic under which reviewers look for it.'),
            page: z
              .url()
              .nullable()
              .describe('The page that shows it. Null if nobody has judged one of its questions yet: it has no page.'),
            questions: questionCounts.describe('How many of its questions have each status.'),
            statements: z.array(statement).describe('What the company says on it, each thing once.'),
          })
          .describe('A thing that reviewers ask about.'),
      )
      .describe('All subjects, by topic and title.'),
    answers: z.array(answers.published).describe('The questions that somebody has judged, by subject.'),
  })
  .describe('What the company says by subject, and the due-diligence questions that it answers, with their sources.');

/** The schema of `certificates.json`. */
export const certificatesShape = z
  .object({
    ...heading,
    statusOn: day(
      'The day on which every status of this file was true: the day of the build. Compute later ones from the dates.',
    ),
    certificates: z.array(certificates.published).describe('The certificates that the company names.'),
    former: z
      .array(
        certificates.published
          .pick({ id: true, page: true, holder: true, standard: true, history: true })
          .describe('A certificate that is held no longer.'),
      )
      .describe('Certificates that were removed; their history stays.'),
  })
  .describe('Certificates, each with its dates and its status on a named day.');

/** The schema of `processors.json`. */
export const processorsShape = z
  .object({
    ...heading,
    processors: z.array(processors.published).describe('The processors that the company names.'),
    former: z
      .array(
        processors.published
          .pick({ id: true, page: true, name: true, history: true })
          .describe('A processor that is used no longer.'),
      )
      .describe('Processors that were removed; their history stays.'),
  })
  .describe(
    `The processors: ${strings.register.processors.are}, with what is stated of each, and its sources. ${strings.register.processors.caveat}`,
  );

/** The schema of `contacts.json`. */
export const contactsShape = z
  .object({
    ...heading,
    contacts: z.array(contacts.published).describe('The contacts that the company gives.'),
  })
  .describe('The contacts, each with its purpose.');

/** The schema of `references.json`. */
export const referencesShape = z
  .object({ ...heading, references: z.array(references.published).describe('Every external address, once.') })
  .describe('The external addresses, with what is found there and where they are cited.');
