import { z } from 'zod';
import { formatDay } from '../model/day.ts';
import { urls } from '../model/urls.ts';
import { source as authoredSource } from '../schemas/source.ts';
import * as published from '../schemas/published.ts';
import { optional } from './field.ts';
import type { Kind } from './kind.ts';

/** A source other than the policy: a document and its words, or the company itself. `on` is an ISO date. */
export type Source =
  | { kind: 'document'; document: { id: string; title: string; url: string }; says: string; on: string }
  | { kind: 'company'; company: string; on: string };

/** The schema of a source in published JSON. */
export const publishedSource = z
  .object({
    kind: z.enum(['document', 'company']).describe('A document, or the company itself.'),
    name: published.text("The document's title, or the company's registered name."),
    url: published.addressOrNull('Where the document is.'),
    says: published.textOrNull('The words of the document.'),
    on: published.day('The day on which the document was seen, or on which the company said it.'),
  })
  .describe('A source other than the policy.');

/** Returns a source as data. */
export function sourceJson(source: Source): z.output<typeof publishedSource> {
  const { kind, on } = source;
  if (kind === 'company') return { kind, name: source.company, url: null, says: null, on };
  return { kind, name: source.document.title, url: source.document.url, says: source.says, on };
}

/** Returns a source in words: `according to the ISO certificate, seen on 1 May 2026`. */
export function sourceWords(source: Source): string {
  const day = formatDay(source.on);
  return source.kind === 'company'
    ? `stated by ${source.company} on ${day}`
    : `according to ${source.document.title}, seen on ${day}`;
}

/** Returns a source in words, with the words of the document. */
export function sourceWithWords(source: Source): string {
  return source.kind === 'document' ? `${sourceWords(source)}: “${source.says}”` : sourceWords(source);
}

const kind: Kind<typeof authoredSource, typeof publishedSource, Source> = {
  name: 'source',
  authored: authoredSource,
  published: publishedSource,
  json: sourceJson,
  columns: (heading) => [{ heading, width: 40, cell: sourceWithWords }],
  facts: (source, label) => [
    {
      label,
      value: sourceWithWords(source),
      path: source.kind === 'document' ? urls.reference(source.document.id) : undefined,
    },
  ],
};

/** The source of a register entry, if it rests on more than the policy. */
export const source = optional(kind, {
  label: 'Source',
  author: 'A dated document or the company itself, if the entry rests on more than the policy.',
  json: 'What the entry rests on besides the policy.',
  absent: 'Null if it rests on the policy alone.',
  hideIfAbsent: true,
});

/** Returns the schema of an entry, which must have a citation or a source. */
export function sourced<Schema extends z.ZodType<{ citations: unknown[]; source?: object | undefined }>>(
  schema: Schema,
): Schema {
  return schema.refine(({ citations, source }) => citations.length > 0 || source !== undefined, {
    path: ['citations'],
    error: 'Must have at least one citation, or a source',
    params: { fix: 'Cite the words of the policy, or name a document or the company as its source.' },
  });
}
