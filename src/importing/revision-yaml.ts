import { Document, Scalar } from 'yaml';
import { parseBody, readClauses } from '../markdown/parse-section.ts';
import type { DiffableRevision } from '../model/diff-input.ts';
import { diffRevisions } from '../model/diff.ts';
import { describeSections } from './describe-sections.ts';
import type { OutlinedSection } from './outline.ts';

/** The fields of `revision.yaml`. */
export interface RevisionFacts {
  title: string;
  publishedAt: string;
  source?: string | undefined;
  summary?: string | undefined;
}

/** The fields of `revision.yaml` that an import was given or found. */
export type KnownFacts = { [Name in keyof RevisionFacts]?: RevisionFacts[Name] | undefined };

/** A section of an import with the text of its file. */
export interface ImportedSection extends Pick<OutlinedSection, 'number' | 'skipsNumbers' | 'label' | 'title'> {
  id: string;
  text: string;
}

/** Returns the text of `revision.yaml`. If no summary is given, its summary names the changed sections. */
export function revisionYaml(
  { title, publishedAt, source, summary }: RevisionFacts,
  sections: readonly ImportedSection[],
  earlier: DiffableRevision | undefined,
): string {
  const facts = { title, publishedAt, ...(source ? { source } : {}) };
  const document = new Document({ ...facts, summary: summary ?? describeChanges(title, sections, earlier) });
  const time = document.get('publishedAt', true);
  // a YAML 1.1 parser would read an unquoted time as a date object
  if (time instanceof Scalar) time.type = Scalar.QUOTE_SINGLE;
  return document.toString({ singleQuote: true, lineWidth: 0 });
}

/** Returns the body of a section's file, without its front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function describeChanges(
  title: string,
  sections: readonly ImportedSection[],
  earlier: DiffableRevision | undefined,
): string {
  if (!earlier) return 'First revision published in this trust center.';
  const imported = sections.map(({ text, ...heading }) => {
    return { ...heading, ...readClauses(parseBody(bodyOf(text)), heading.number) };
  });
  return describeSections(diffRevisions(earlier, { date: '', title, sections: imported }));
}
