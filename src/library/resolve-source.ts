import type { Problem } from '../model/problem.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { Reference, Source } from './library-types.ts';
import type { CitingFile } from './resolve-citations.ts';
import { unknownId } from './unknown-id.ts';

/** What sources are looked up in. */
export interface SourceContext {
  references: readonly Reference[];
  /** The names of all content files. */
  names: ReadonlySet<string>;
  /** The company's registered name. */
  company: string;
}

/** Returns a source with its document, and a problem if no reference has the document's id. */
export function sourceOf(
  authored: AuthoredSource | undefined,
  file: CitingFile,
  { references, names, company }: SourceContext,
): { source: Source | undefined; problem?: Problem } {
  if (!authored) return { source: undefined };
  const { document: id, says = '', on } = authored;
  if (!id) return { source: { kind: 'company', company, on } };
  const document = references.find((reference) => reference.id === id);
  if (document) {
    const { title, url } = document;
    return { source: { kind: 'document', document: { id, title, url }, says, on } };
  }
  // a reference that cannot be read has a problem of its own
  if (names.has(`references/${id}.yaml`)) return { source: undefined };
  return {
    source: undefined,
    problem: unknownId(file, [...file.keys, 'document'], 'unknown-reference', id, 'references'),
  };
}
