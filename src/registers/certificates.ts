import { z } from 'zod';
import type { Edition } from '../field/standards/editions.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { type CertificateFacts, statusReason } from '../model/certificate-words.ts';
import { urls } from '../model/urls.ts';
import * as published from '../schemas/published.ts';
import { certificateStrings } from '../strings/index.ts';
import { document } from './certificate-document.ts';
import { citations } from './citations.ts';
import { computed, field, optional } from './field.ts';
import { type Change, certificateHistory } from './history.ts';
import type { Kind } from './kind.ts';
import { choice, day, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';
import type { Reference } from './references.ts';
import type { Source } from './source.ts';
import { source, sourced, sources } from './sources.ts';
import { suspended } from './suspended.ts';

const publishedEdition = z
  .object({
    name: published.text("The edition's designation."),
    endsOn: published.dayOrNull('The last day on which a certificate to it could be valid.'),
    replacedBy: published.textOrNull('The edition that took its place.'),
    source: published.textOrNull('The document that sets the last day.'),
    unsureFrom: published.dayOrNull(
      'The first day on which nobody can tell whether a certificate to it may be valid: it was replaced, and no last day is known.',
    ),
  })
  .nullable();

const edition: Kind<z.ZodType, typeof publishedEdition, Edition> = {
  name: 'edition',
  authored: z.never(),
  published: publishedEdition,
  json: ({ name, endsOn = null, replacedBy = null, source = null, unsureFrom = null }) => ({
    ...{ name, endsOn, replacedBy, source, unsureFrom },
  }),
  columns: () => [],
  facts: () => [],
};

const status = choice(
  ['valid', 'not-yet-valid', 'suspended', 'expired', 'withdrawn', 'edition-ended', 'unknown'],
  certificateStrings.status,
);

const statusOnDay: typeof status = {
  ...status,
  name: 'status',
  columns: (heading, width) => [
    ...status.columns(heading, width),
    { heading: `${heading} on`, width: 12, cell: (_status, { day }) => day },
  ],
};

/** `content/certificates/<id>.yaml`: a certificate that the company names. Its status is computed, never written. */
const fields = {
  holder: field(text, {
    label: 'Holder',
    author: 'The organisation that is certified.',
    json: 'The organisation that is certified, which need not be the one that publishes.',
  }),
  standard: field(text, {
    label: 'Standard',
    author:
      'The standard with its edition, as the certificate names it, e.g. ISO/IEC 27001:2022; “ISO/IEC 27001, edition not stated” if no source states it.',
    json: 'The standard with its edition.',
  }),
  subject: optional(text, {
    label: 'What is certified',
    author: 'What is certified, e.g. information security management system.',
    json: 'What is certified.',
  }),
  certificationBody: optional(text, {
    label: 'Certification body',
    author: 'The organisation that certified it.',
  }),
  number: optional(text, { label: 'Certificate number', author: "The certificate's number." }),
  scope: optional(text, {
    label: 'Scope',
    author: 'The scope of certification, in the words of the certificate.',
    json: 'The scope of certification.',
    width: 40,
  }),
  accreditation: optional(text, {
    label: 'Accreditation',
    author: 'The accreditation body, and its number if given.',
    json: 'The accreditation body.',
  }),
  // a day that is still to come is no day on which it was issued
  issued: optional(day, { label: 'Valid from', author: 'First day of validity.' }),
  expires: optional(day, { label: 'Expires', author: 'Last day of validity.' }),
  suspended,
  withdrawn: optional(day, {
    label: 'Withdrawn',
    author: 'First day on which it was withdrawn, if it was.',
    json: 'The first day on which it was withdrawn.',
    absent: 'Null when nothing says that it was.',
    hideIfAbsent: true,
  }),
  statementOfApplicability: optional(text, {
    label: 'Statement of Applicability',
    author: 'Version and date of the Statement of Applicability.',
  }),
  document: optional(document, {
    label: 'Document',
    author: 'Id of the reference that is the certificate document.',
    json: 'The certificate itself.',
  }),
  edition: computed(
    edition,
    {
      label: 'Edition',
      json: "What is known of the standard's edition beyond what the company states. Null when nothing is.",
      page: 'none',
    },
    (certificate: { edition: Edition | undefined }) => certificate.edition,
  ),
  status: computed(
    statusOnDay,
    {
      label: 'Status',
      json: 'Computed from the dates and the edition, as of statusOn. unknown: it cannot be told whether it is valid.',
      page: 'template',
    },
    certificateStatus,
  ),
  statusReason: computed(
    text,
    { label: 'Why', json: 'Why, in a sentence with dates that stays true.', page: 'template', width: 50 },
    (certificate: CertificateFacts, day) => statusReason(certificateStatus(certificate, day), certificate, day),
  ),
  citations,
  source,
  sources,
  history: certificateHistory,
};

/** The schema of `content/certificates/<id>.yaml`. */
export const certificateSchema = sourced(authoredSchema(fields)).refine(
  ({ issued, expires }) => !issued || !expires || issued <= expires,
  {
    path: ['expires'],
    error: 'Must not be before the day it was issued',
    params: { rule: 'malformed-date', fix: 'Correct one of the two days.' },
  },
);

/** A certificate as the library has it. */
export type Certificate = Resolved<
  typeof fields,
  {
    document: Reference | undefined;
    source: Source | undefined;
    /** The standard's edition, if it is among the known ones. */
    edition: Edition | undefined;
    /** The last day on which a certificate to that edition could be valid. */
    editionEnds: string | undefined;
    /** The first day on which nobody can tell whether a certificate to that edition may be valid. */
    editionUnsureFrom: string | undefined;
    /** Its changes, with those that follow from its days. */
    history: readonly Change[];
  }
>;

/** The register of certificates. */
export const certificates = {
  fields,
  schema: certificateSchema,
  published: publishedSchema(fields, {
    id: "The certificate's id.",
    page: 'Where this site shows it.',
    entry: 'A certificate that the company names.',
  }),
  path: ({ id }: { id: string }) => urls.certificate(id),
  first: { page: ['document', 'holder', 'standard', 'subject', 'number', 'scope'] },
};
