import { z } from 'zod';
import { address, citations, day, dayOrNull, heading, history, id, text, textOrNull } from './fields.ts';

/** A certificate as it is published. */
export const certificateShape = z
  .object({
    id: id("The certificate's id."),
    page: address('Where this site shows it.'),
    holder: text('The organisation that is certified, which need not be the one that publishes.'),
    standard: text('The standard with its edition.'),
    subject: textOrNull('What is certified.'),
    certificationBody: textOrNull('The organisation that certified it.'),
    number: textOrNull("The certificate's number."),
    scope: textOrNull('The scope of certification.'),
    accreditation: textOrNull('The accreditation body.'),
    issued: dayOrNull('First day of validity.'),
    expires: dayOrNull('Last day of validity.'),
    withdrawn: z.iso.date().nullable().describe('The day it was withdrawn. Null when nothing says that it was.'),
    statementOfApplicability: textOrNull('Version and date of the Statement of Applicability.'),
    document: z
      .object({ title: text('What the document is called.'), url: address('Where it is.') })
      .nullable()
      .describe('The certificate itself. Null when not stated.'),
    edition: z
      .object({
        name: text("The edition's designation."),
        endsOn: dayOrNull('The last day on which a certificate to it could be valid.'),
        replacedBy: textOrNull('The edition that took its place.'),
        source: textOrNull('The document that sets the last day.'),
      })
      .nullable()
      .describe("What is known of the standard's edition beyond the policy. Null when nothing is."),
    status: z
      .enum(['valid', 'not-yet-valid', 'expired', 'withdrawn', 'edition-ended', 'unknown'])
      .describe(
        'Computed from the dates and the edition, as of statusOn. unknown: nothing says that it holds or ended.',
      ),
    statusReason: text('Why, in a sentence with dates that stays true.'),
    citations: citations(),
    history,
  })
  .describe('A certificate that the policy speaks of.');

/** `certificates.json`. */
export const certificatesShape = z
  .object({
    ...heading,
    statusOn: day(
      'The day on which every status of this file was true: the day of the build. Compute later ones from the dates.',
    ),
    certificates: z.array(certificateShape).describe('The certificates that the current revision names.'),
    former: z
      .array(
        certificateShape
          .pick({ id: true, page: true, holder: true, standard: true, history: true })
          .describe('A certificate that is held no longer.'),
      )
      .describe('Certificates that were removed; their history stays.'),
  })
  .describe('Certificates, each with its dates and its status on a named day.');
