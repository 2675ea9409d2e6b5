import { z } from 'zod';
import { tables } from '../../registers/index.ts';
import { day } from '../../schemas/published.ts';
import { heading } from './heading.ts';

const { answers, certificates, processors, contacts, references } = tables;

/** The schema of `answers.json`. */
export const answersShape = z
  .object({
    ...heading,
    counts: z
      .object({
        stated: z.int().describe('How many answers are stated.'),
        'in-part': z.int().describe('How many are stated in part.'),
        'not-stated': z.int().describe('How many are not stated.'),
      })
      .describe('How many answers have each status.'),
    answers: z.array(answers.published).describe('All answers, those of the overview first.'),
  })
  .describe('Due-diligence questions, each answered with the words of the policy.');

/** The schema of `certificates.json`. */
export const certificatesShape = z
  .object({
    ...heading,
    statusOn: day(
      'The day on which every status of this file was true: the day of the build. Compute later ones from the dates.',
    ),
    certificates: z.array(certificates.published).describe('The certificates that the current revision names.'),
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
    processors: z.array(processors.published).describe('The processors that the current revision names.'),
    former: z
      .array(
        processors.published
          .pick({ id: true, page: true, name: true, history: true })
          .describe('A processor that is used no longer.'),
      )
      .describe('Processors that were removed; their history stays.'),
  })
  .describe('The processors, with what the policy says of each.');

/** The schema of `contacts.json`. */
export const contactsShape = z
  .object({
    ...heading,
    contacts: z.array(contacts.published).describe('The contacts that the current revision gives.'),
  })
  .describe('The contacts, each with its purpose.');

/** The schema of `references.json`. */
export const referencesShape = z
  .object({ ...heading, references: z.array(references.published).describe('Every external address, once.') })
  .describe('The external addresses, with what is found there and where they are cited.');
