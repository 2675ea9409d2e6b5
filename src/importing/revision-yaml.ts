import { Document, Scalar } from 'yaml';
import { parseBody, readClauses } from '../markdown/parse-section.ts';
import type { DiffableRevision } from '../model/diff-input.ts';
import { diffRevisions } from '../model/diff.ts';
import { describeSections } from './describe-sections.ts';
import type { OutlinedSection } from './outline.ts';

/** What a revision says of itself. */
export interface RevisionFacts {
  title: string;
  publishedAt: string;
  source?: string | undefined;
  summary?: string | undefined;
}

/** As much of it as an import was given or found. */
export type FoundFacts = { [Name in keyof RevisionFacts]?: RevisionFacts[Name] | undefined };

/** The text of `revision.yaml`. Without a summary of an author's it names the sections that changed. */
export function revisionYaml(
  { title, publishedAt, source, summary }: RevisionFacts,
  sections: readonly ImportedSection[],
  earlier: DiffableRevision | undefined,
): string {
  const facts = { title, publishedAt, ...(source ? { source } : {}) };
  const document = new Document({ ...facts, summary: summary ?? changesSince(sections, earlier) });
  const time = document.get('publishedAt', true);
  // for readers of YAML 1.1, to whom a bare time is no text
  if (time instanceof Scalar) time.type = Scalar.QUOTE_SINGLE;
  return document.toString({ singleQuote: true, lineWidth: 0 });
}

/** A section of the import with the text of its file. */
export interface ImportedSection extends Pick<OutlinedSection, 'number' | 'title'> {
  id: string;
  text: string;
}

/** The body of a section's file, below its front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function changesSince(sections: readonly ImportedSection[], earlier: DiffableRevision | undefined): string {
  if (!earlier) return 'First revision published in this trust center.';
  const now = sections.map(({ id, number, title, text }) => {
    return { id, number, title, ...readClauses(parseBody(bodyOf(text)), number) };
  });
  return describeSections(diffRevisions(earlier, { date: '', sections: now }));
}
