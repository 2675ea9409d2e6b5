import { clauseRecord, fieldTokensOf, type SearchRecord } from '../model/search/record.ts';
import { stemOf, tokensOf } from '../model/search/tokens.ts';
import type { ConceptFinder } from '../model/search/vocabulary.ts';
import { urls } from '../model/urls.ts';
import type { SearchIndex } from './search-engine.ts';

/** The parts of a revision's data that are searched. */
export interface SearchedRevision {
  date: string;
  sections: {
    number: string;
    title: string;
    clauses: { id: string; label: string; text: string }[];
  }[];
}

/** An index of one revision's clauses, made in the browser: no old text is in the index of what is in force. */
export function revisionIndex({ date, sections }: SearchedRevision, findConcepts: ConceptFinder): SearchIndex {
  const records = sections.flatMap((section) =>
    section.clauses.map((clause) => clauseRecord(section, clause, urls.permalink(date, clause.id))),
  );
  return recordIndex(records, findConcepts, ({ title, text }) => `${title} ${text}`);
}

/** An index of records held in memory, each found by the words given for it and by its field tokens. */
export function recordIndex(
  listed: readonly SearchRecord[],
  findConcepts: ConceptFinder,
  wordsOf: (record: SearchRecord) => string,
  weightOf: (record: SearchRecord) => number = () => 1,
): SearchIndex {
  const records = new Map(listed.map((record) => [record.url, record]));
  const postings = new Map<string, Map<string, number>>();
  for (const [id, record] of records) {
    const words = tokensOf(wordsOf(record)).map(stemOf);
    for (const token of [...words, ...fieldTokensOf(record, findConcepts)]) {
      const held = postings.get(token) ?? new Map<string, number>();
      held.set(id, (held.get(id) ?? 0) + 1);
      postings.set(token, held);
    }
  }
  return {
    records: records.size,
    weight: (id) => {
      const record = records.get(id);
      return record ? weightOf(record) : 1;
    },
    find: async (token) => {
      const held = postings.get(token) ?? postings.get(stemOf(token)) ?? new Map<string, number>();
      return new Map([...held].map(([id, times]) => [id, times / Math.max(...held.values())]));
    },
    read: async (id) => {
      const { url = '', title = '', kind = '', text = '', sections: numbers = [], status } = records.get(id) ?? {};
      return { url, title, kind, sections: numbers.join(' '), status, text };
    },
  };
}
