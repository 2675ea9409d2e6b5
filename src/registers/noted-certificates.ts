import { z } from 'zod';
import { certificateStatus, type CertificateStatus } from '../model/certificate-status.ts';
import { noteSentence, statusReason } from '../model/certificate-words.ts';
import { urls } from '../model/urls.ts';
import * as published from '../schemas/published.ts';
import { type Certificate, certificates } from './certificates.ts';
import type { Kind, Publication } from './kind.ts';

/** A certificate that an answer or a statement speaks of, with its status on a day. */
export interface CertificateNote {
  id: string;
  holder: string;
  standard: string;
  status: CertificateStatus;
  statusReason: string;
  statusOn: string;
  /** The site's note, as it stands where the words are copied. */
  note: string;
}

/** The schema of such notes in published JSON. */
export const publishedNotes = z.array(
  z
    .object({
      id: published.id("The certificate's id."),
      page: published.address('Where this site shows it.'),
      holder: published.text('The organisation that is certified.'),
      standard: published.text('The standard with its edition.'),
      status: certificates.fields.status.published,
      statusReason: certificates.fields.statusReason.published,
      statusOn: published.day('The day on which the status was true: the day of the build.'),
      note: published.text('The same in words, as they stand where the answer is copied.'),
    })
    .describe('A certificate with its status.'),
);

/** Returns the site's notes on certificates, with their statuses on a day. */
export function notesOn(all: readonly Certificate[], day: string): CertificateNote[] {
  return all.map((certificate) => {
    const { id, holder, standard } = certificate;
    const status = certificateStatus(certificate, day);
    const note = noteSentence({ name: `${standard}, ${holder}`, facts: certificate }, day);
    return { id, holder, standard, status, statusReason: statusReason(status, certificate, day), statusOn: day, note };
  });
}

/** Returns notes on certificates as data. */
export function notesJson(
  notes: readonly CertificateNote[],
  { absolute }: Pick<Publication, 'absolute'>,
): z.output<typeof publishedNotes> {
  return notes.map(({ id, ...note }) => ({ id, page: absolute(urls.certificate(id)), ...note }));
}

/** The kind of a field with the certificates that an answer speaks of; tables have the notes in words. */
export const notedCertificates: Kind<z.ZodType, typeof publishedNotes, readonly CertificateNote[]> = {
  name: 'noted-certificates',
  authored: z.never(),
  published: publishedNotes,
  json: notesJson,
  columns: (heading, width = 40) => [{ heading, width, cell: (notes) => notes.map(({ note }) => note).join('\n') }],
  facts: () => [],
};
