import { formatDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { documentState } from '../registers/document-state.ts';
import type { AuthoredSource } from '../schemas/source.ts';
import type { Reference, Source } from './library-types.ts';
import type { CitingFile } from './resolve-citations.ts';
import { unknownId } from './unknown-id.ts';

/** The facts that sources are checked against. */
export interface SourceContext {
  references: readonly Reference[];
  /** The names of all content files. */
  names: ReadonlySet<string>;
  /** The company's registered name. */
  company: string;
  /** The ISO date of the check, if a later source is a problem. */
  day: string | undefined;
}

/** Returns a source with its document, and a problem if there is no such document or if it is of a day to come. */
export function sourceOf(
  authored: AuthoredSource | undefined,
  file: CitingFile,
  { references, names, company, day }: SourceContext,
): { source: Source | undefined; problems: Problem[] } {
  if (!authored) return { source: undefined, problems: [] };
  const { document: id, says = '', on } = authored;
  const problems = day && on > day ? [futureSource(file, on, day)] : [];
  if (!id) return { source: { kind: 'company', company, on }, problems };
  const document = references.find((reference) => reference.id === id);
  if (document) {
    const { title, url } = document;
    return {
      source: { kind: 'document', document: { id, title, url, ...documentState(document) }, says, on },
      problems,
    };
  }
  // a reference that cannot be read has a problem of its own
  if (!names.has(`references/${id}.yaml`))
    problems.push(unknownId(file, [...file.keys, 'document'], 'unknown-reference', id, 'references'));
  return { source: undefined, problems };
}

function futureSource({ path, places, keys }: CitingFile, on: string, day: string): Problem {
  return {
    path,
    ...places.positionOf([...keys, 'on']),
    rule: 'future-source',
    message: `The source is of ${formatDay(on)}, but today is ${formatDay(day)}.`,
    hint: 'Write the day on which the document was seen or the company said it.',
  };
}
