import { z } from 'zod';
import { urls } from '../model/urls.ts';
import { line } from '../schemas/fields.ts';
import * as published from '../schemas/published.ts';
import type { Certificate } from './certificates.ts';
import { citations } from './citations.ts';
import { field, optional } from './field.ts';
import { history } from './history.ts';
import type { Kind } from './kind.ts';
import { link, list, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';
import type { Source } from './source.ts';
import { source, sourced, sources } from './sources.ts';

const authoredIds = z.array(line()).default([]);

const publishedCertificates = z.array(
  z
    .object({
      id: published.id("The certificate's id."),
      standard: published.text('Its standard, with the edition.'),
      page: published.address('Where this site shows it.'),
    })
    .describe('A certificate of the processor.'),
);

const heldCertificates: Kind<
  typeof authoredIds,
  typeof publishedCertificates,
  readonly Pick<Certificate, 'id' | 'standard'>[]
> = {
  name: 'certificates',
  authored: authoredIds,
  published: publishedCertificates,
  json: (certificates, { absolute }) =>
    certificates.map(({ id, standard }) => ({ id, standard, page: absolute(urls.certificate(id)) })),
  columns: (label) => [
    {
      heading: `${label}s`,
      width: 25,
      cell: (certificates) => certificates.map(({ standard }) => standard).join('\n'),
    },
  ],
  facts: (certificates, label) =>
    certificates.map(({ id, standard }) => ({ label, value: standard, path: urls.certificate(id) })),
};

/** `content/processors/<id>.yaml`: a company that processes data on the publisher's behalf (GDPR Art. 28; EDPB Opinion 22/2024). */
const fields = {
  name: field(text, { label: 'Name', author: "The processor's registered name.", page: 'template' }),
  services: field(list('service'), { label: 'Services', author: 'What it does for the company.' }),
  location: optional(text, { label: 'Location of processing', author: 'Where it processes the data.' }),
  address: optional(text, { label: 'Address', author: 'Its postal address.' }),
  contactPerson: optional(text, {
    label: 'Contact person',
    author: 'Name, position and contact details of the person to contact.',
    json: 'The person to contact.',
  }),
  dataCategories: optional(text, { label: 'Personal data processed', author: 'What personal data it processes.' }),
  safeguards: optional(text, {
    label: 'Safeguards for transfers',
    author: 'For a transfer out of the European Economic Area: what protects it.',
    json: 'What protects a transfer out of the European Economic Area.',
  }),
  website: optional(link, { label: 'Website', author: 'Its website.' }),
  certificates: field(heldCertificates, {
    label: 'Certificate',
    author: 'Ids of the certificates that it holds.',
    json: 'The certificates that it holds, as far as is stated.',
  }),
  citations,
  source,
  sources,
  history,
};

/** The schema of `content/processors/<id>.yaml`. */
export const processorSchema = sourced(authoredSchema(fields));

/** A processor as the library has it. */
export type Processor = Resolved<typeof fields, { certificates: Certificate[]; source: Source | undefined }>;

/** The register of processors. */
export const processors = {
  fields,
  schema: processorSchema,
  published: publishedSchema(fields, {
    id: "The processor's id.",
    page: 'Where this site shows it.',
    entry: "A company that processes data on the publisher's behalf.",
  }),
  path: ({ id }: { id: string }) => urls.processor(id),
};
