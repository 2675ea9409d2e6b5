import { mainPolicy, urls } from '../../model/urls.ts';
import type { ConceptFinder } from './concept-finder.ts';
import { memoryWords } from './memory-words.ts';
import { clauseRecord } from './record.ts';
import { withConcepts } from './record-concepts.ts';
import { recordIndex } from './record-index.ts';
import type { SearchIndex } from './search-index.ts';

/** The parts of a revision's published JSON that are searched. */
export interface SearchedRevision {
  /** The policy's folder, if it is one of several. */
  policy?: string | undefined;
  id: string;
  sections: {
    number: string;
    title: string;
    clauses: { id: string; label: string; text: string }[];
  }[];
}

/**
 * Returns an index of one revision's clauses. It is made when a reader chooses the revision, so that the site's own
 * index has current text only.
 */
export function revisionIndex(
  { policy = mainPolicy, id, sections }: SearchedRevision,
  findConcepts: ConceptFinder,
): SearchIndex {
  const records = sections.flatMap((section) =>
    section.clauses.map((clause) => clauseRecord(section, clause, urls.permalink({ policy, date: id }, clause.id))),
  );
  return recordIndex(
    records.map((record) => withConcepts(record, findConcepts)),
    memoryWords(records.map(({ url, title, text }) => [url, `${title} ${text}`])),
  );
}
