import { z } from 'zod';
import type { Citation } from '../model/quote.ts';
import { urls } from '../model/urls.ts';
import { day, webAddress } from '../schemas/fields.ts';
import { strings } from '../strings/index.ts';
import { quotes } from './citations.ts';
import { computed, field, optional, unpublished } from './field.ts';
import { choice, language, link, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';

/**
 * The statuses that a check can record. “Blocked” is not among them, because readers may see a page that its host hides
 * from programs.
 */
export const referenceStatuses = ['fine', 'moved', 'gone', 'wrong-content', 'unreachable', 'bad-tls'] as const;

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 of 64 hexadecimal digits, in quotes')
  .optional();

/** `content/references/<id>.yaml`: an external URL that the policy links to or a register names, and what was found there. */
const fields = {
  url: field(link, {
    label: 'External address',
    author: 'The URL, exactly as the policy has it if the policy links to it.',
    json: 'The external address, as the policy or a register has it.',
    page: 'template',
  }),
  title: field(text, { label: 'Title', author: 'What is found there.', page: 'template' }),
  kind: field(choice(['certificate', 'terms', 'help', 'law', 'source', 'website'], strings.kind), {
    label: 'Kind',
    author: 'The kind of document. The URL of a certificate must return a PDF.',
    json: 'What sort of document it is.',
    page: 'template',
  }),
  language: optional(language, {
    label: 'Language',
    author: 'Its language as a BCP 47 tag, if it is stated.',
    json: 'Its language as a BCP 47 tag.',
    page: 'none',
  }),
  archived: unpublished(webAddress().optional(), 'The URL of an archived copy of it, for when it is gone.'),
  replacedBy: unpublished(webAddress().optional(), 'The URL of what takes its place, if it is gone or moved.'),
  status: unpublished(
    z.enum(referenceStatuses).optional(),
    'What the last check found there. Written by npm run links -- --external --record.',
  ),
  lastVerified: unpublished(
    day().optional(),
    'The last day on which a check found the right page there. Written by --record.',
  ),
  deadSince: unpublished(day().optional(), 'The first day on which a check no longer found it. Written by --record.'),
  finalUrl: unpublished(webAddress().optional(), 'The URL that it permanently redirects to. Written by --record.'),
  sha256: unpublished(
    sha256,
    'The SHA-256 of the document. Written by --record once; remove it to accept another document.',
  ),
  bytes: unpublished(
    z.int().min(1, 'Must be 1 or more').optional(),
    "The document's size in bytes. Written by --record.",
  ),
  citedBy: computed(
    quotes(z.never()),
    { label: 'Cited by', json: 'The clauses of the current revision that lead to it.', page: 'template' },
    (reference: { citedBy: readonly Citation[] }) => reference.citedBy,
  ),
};

/** The schema of `content/references/<id>.yaml`. */
export const referenceSchema = authoredSchema(fields).refine(
  ({ status, deadSince }) => !deadSince || !(status === 'fine' || status === 'moved'),
  {
    path: ['deadSince'],
    error: 'Must be left out if the status is fine or moved',
    params: { fix: 'Remove it, or correct the status.' },
  },
);

/** A reference as the library has it. */
export type Reference = Resolved<
  typeof fields,
  {
    /** The clauses of the current revision that link to it. */
    citedBy: Citation[];
  }
>;

/** The register of references. */
export const references = {
  fields,
  schema: referenceSchema,
  published: publishedSchema(fields, {
    id: "The reference's id.",
    page: 'Where this site shows it.',
    entry: 'An external address that the policy links to or a register names.',
  }),
  path: ({ id }: { id: string }) => urls.reference(id),
  first: { table: ['title', 'kind'] },
};
