import { z } from 'zod';
import type { Citation } from '../model/quote.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/index.ts';
import { quotes } from './citations.ts';
import { computed, field, optional } from './field.ts';
import type { Kind } from './kind.ts';
import { choice, day, digest, language, link, size, text } from './kinds.ts';
import { authoredSchema, publishedSchema, type Resolved } from './register.ts';

/**
 * The statuses that a check can record: `changed` means that another document than the recorded one is there. “Blocked” is
 * not among them, because readers may see a page that its host hides from programs.
 */
export const referenceStatuses = [
  'fine',
  'moved',
  'changed',
  'gone',
  'wrong-content',
  'unreachable',
  'bad-tls',
] as const;

/** Returns a field of what a check records. Readers see it if there is a record, on the page and in JSON. */
function recorded<Authored extends z.ZodType, Published extends z.ZodType, Value>(
  kind: Kind<Authored, Published, Value>,
  options: { label: string; author: string; json?: string },
) {
  return optional(kind, {
    ...options,
    absent: 'Null when nothing is recorded.',
    hideIfAbsent: true,
    column: false,
  });
}

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
  status: recorded(choice(referenceStatuses, strings.reference.status), {
    label: 'Last check',
    author: 'What the last check found there. Written by npm run links -- --external --record.',
    json: 'What the last check found there.',
  }),
  lastVerified: recorded(day, {
    label: 'Verified on',
    author: 'The last day on which a check found the right page there. Written by --record.',
    json: 'The last day on which a check found the right page there.',
  }),
  deadSince: recorded(day, {
    label: 'Not reachable since',
    author: 'The first day on which a check no longer found it. Written by --record.',
    json: 'The first day on which a check no longer found it.',
  }),
  changedSince: recorded(day, {
    label: 'Another document since',
    author: 'The first day on which a check found another document there. Written by --record.',
    json: 'The first day on which a check found another document there than the one of sha256.',
  }),
  finalUrl: recorded(link, {
    label: 'Moved to',
    author: 'The URL that it permanently redirects to. Written by --record.',
    json: 'The URL that it permanently redirects to.',
  }),
  replacedBy: recorded(link, {
    label: 'Replaced by',
    author: 'The URL of what takes its place, if it is gone or moved.',
  }),
  sha256: recorded(digest, {
    label: 'SHA-256',
    author: 'The SHA-256 of the document. Written by --record once; remove it to accept another document.',
    json: 'The SHA-256 of the document, as a check first found it.',
  }),
  bytes: recorded(size, {
    label: 'Size',
    author: "The document's size in bytes. Written by --record.",
    json: "The document's size in bytes.",
  }),
  changedTo: recorded(digest, {
    label: 'SHA-256 of the other document',
    author: 'The SHA-256 of the other document that was found there. Written by --record.',
    json: 'The SHA-256 of the other document that is found there since.',
  }),
  archived: recorded(link, {
    label: 'Archived copy',
    author: 'The URL of an archived copy of it, for when it is gone or changes.',
  }),
  archivedSha256: recorded(digest, {
    label: 'SHA-256 of the archived copy',
    author: 'The SHA-256 of the archived copy of a document. Written by --record once.',
    json: 'The SHA-256 of the archived copy of a document, as a check first found it.',
  }),
  citedBy: computed(
    quotes(z.never()),
    { label: 'Cited by', json: 'The clauses of the current revision that lead to it.', page: 'template' },
    (reference: { citedBy: readonly Citation[] }) => reference.citedBy,
  ),
};

/** The schema of `content/references/<id>.yaml`. */
export const referenceSchema = authoredSchema(fields).refine(
  ({ status, deadSince }) => !deadSince || !(status === 'fine' || status === 'moved' || status === 'changed'),
  {
    path: ['deadSince'],
    error: 'Must be left out if the status is fine, moved or changed',
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
