import { z } from 'zod';
import { dayOf } from '../model/revision-id.ts';
import { urls } from '../model/urls.ts';
import { source as authoredSource } from '../schemas/source.ts';
import * as published from '../schemas/published.ts';
import { sourceStrings } from '../strings/index.ts';
import { publishedState, stateJson } from './document-state-json.ts';
import { computed, unpublished } from './field.ts';
import type { Kind, Publication } from './kind.ts';
import {
  type Grounds,
  otherSources,
  quotedRevisions,
  sourcesWithWords,
  sourceWithWords,
  sourceWords,
} from './source.ts';

/** The schema of sources in published JSON. */
export const publishedSources = z.array(
  z
    .object({
      kind: z.enum(['policy', 'document', 'company']).describe('The policy, another document, or the company itself.'),
      name: published.text("The title of the policy or the document, or the company's registered name."),
      url: z.url().nullable().describe('Where the document is. Null for the company itself.'),
      says: z
        .string()
        .min(1)
        .nullable()
        .describe('The words of the document. Null for the policy, whose words are in citations, and for the company.'),
      on: published.day(
        'The date of the revision, the day on which the document was seen, or the day on which the company said it.',
      ),
      ...publishedState,
      words: published.text('The source in words, such as “§3.7 ¶1 of the policy of 7 February 2022”.'),
    })
    .describe('A source.'),
);

/** Returns sources as data, the policy first. */
export function sourcesJson(
  grounds: Grounds,
  { absolute }: Pick<Publication, 'absolute'>,
): z.output<typeof publishedSources> {
  return [
    ...quotedRevisions(grounds.citations).map((revision) => ({
      ...{ kind: 'policy' as const, name: revision.policyTitle, url: absolute(urls.revision(revision)) },
      ...{ says: null, on: dayOf(revision.date), ...stateJson({}), words: revision.words },
    })),
    ...otherSources(grounds).map((source) => {
      const words = sourceWithWords(source);
      const { kind, on } = source;
      return kind === 'company'
        ? { kind, name: source.company, url: null, says: null, on, ...stateJson({}), words }
        : {
            ...{ kind, name: source.document.title, url: source.document.url, says: source.says, on },
            ...{ ...stateJson(source.document), words },
          };
    }),
  ];
}

/** The kind of a field with the sources of an entry; tables, pages and Markdown have them in words. */
export const sourcesKind: Kind<z.ZodType, typeof publishedSources, Grounds> = {
  name: 'sources',
  authored: z.never(),
  published: publishedSources,
  json: sourcesJson,
  columns: (heading, width = 40) => [{ heading, width, cell: (grounds) => sourcesWithWords(grounds).join('\n') }],
  facts: (grounds, label) => [
    ...quotedRevisions(grounds.citations).map(({ words }) => ({ label, value: words })),
    ...otherSources(grounds).map((source) => {
      if (source.kind === 'company') return { label, value: sourceWords(source), path: undefined };
      const { id, archived } = source.document;
      const value = sourceStrings.saying(sourceWords(source), source.says);
      return { label, value, path: urls.reference(id), ...(archived ? { copy: archived } : {}) };
    }),
  ],
};

/** The source that an author gives for a register entry, if it rests on more than the policy. */
export const source = unpublished(
  authoredSource.optional(),
  'A dated document or the company itself, if the entry rests on more than the policy.',
);

/** What a register entry rests on: clauses, and the source that its author gives. */
export const sources = computed(
  sourcesKind,
  { label: 'Source', json: 'What it rests on, the policy first.' },
  ({ citations, source }: Pick<Grounds, 'citations' | 'source'>) => ({ citations, source }),
);

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
