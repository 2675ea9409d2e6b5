import { leadIns } from '../../model/lead-ins.ts';
import type { Clause } from '../../model/policy.ts';
import { urls } from '../../model/urls.ts';
import type { ConceptFinder } from './concept-finder.ts';
import { memoryWords } from './memory-words.ts';
import { clauseRecord } from './clause-record.ts';
import type { PolicyName } from './record.ts';
import { withConcepts } from './record-concepts.ts';
import { recordIndex } from './record-index.ts';
import type { SearchIndex } from './search-index.ts';

/** The parts of a revision's published JSON that are searched. */
export interface SearchedRevision {
  id: string;
  sections: {
    number: string;
    label?: string | null;
    title: string;
    clauses: Pick<Clause, 'id' | 'label' | 'text' | 'ordinal' | 'kind' | 'list' | 'inNote'>[];
  }[];
}

/** The policy of a revision; its title, if the company has several, so that hits name it. */
export type SearchedPolicy = Pick<PolicyName, 'id'> & Partial<Pick<PolicyName, 'title'>>;

/**
 * Returns an index of the clauses of one revision of a policy. It is made when a reader chooses the revision, so that the site's own
 * index has current text only.
 */
export function revisionIndex(
  { id: policy, title }: SearchedPolicy,
  { id, sections }: SearchedRevision,
  findConcepts: ConceptFinder,
): SearchIndex {
  const records = sections.flatMap((section) => {
    const above = leadIns(section.clauses);
    return section.clauses.map((clause, index) => {
      const url = urls.permalink({ policy, date: id }, clause.id);
      return clauseRecord(
        { ...section, label: section.label ?? undefined },
        clause,
        url,
        title === undefined ? undefined : { id: policy, title },
        above[index]?.ordinal,
      );
    });
  });
  return recordIndex(
    records.map((record) => withConcepts(record, findConcepts, title)),
    memoryWords(records.map(({ url, title, text }) => [url, `${title} ${text}`])),
  );
}
