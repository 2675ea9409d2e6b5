import { clauseRecord, fieldTokensOf, type SearchRecord } from './record.ts';
import { isFieldToken, stemOf, tokensOf } from './tokens.ts';
import type { ConceptFinder } from './vocabulary.ts';
import { urls } from '../../model/urls.ts';
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
  return recordIndex(records, findConcepts, { wordsOf: ({ title, text }) => `${title} ${text}` });
}

/** How records held in memory are found, and how much they count. */
export interface RecordManner {
  /** The words by which a record is found. */
  wordsOf: (record: SearchRecord) => string;
  weightOf?: (record: SearchRecord) => number;
  /** How well a token fits that a record has so many times; the share is of its length in the mean of all. */
  fitOf?: (times: number, share: number) => number;
}

/** An index of records held in memory, each found by its words and by its field tokens. */
export function recordIndex(
  listed: readonly SearchRecord[],
  findConcepts: ConceptFinder,
  { wordsOf, weightOf = () => 1, fitOf = (times) => times }: RecordManner,
): SearchIndex {
  const records = new Map(listed.map((record) => [record.url, record]));
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [id, record] of records) {
    const tokens = [...tokensOf(wordsOf(record)).map(stemOf), ...fieldTokensOf(record, findConcepts)];
    lengths.set(id, tokens.length);
    for (const token of tokens) {
      const held = postings.get(token) ?? new Map<string, number>();
      held.set(id, (held.get(id) ?? 0) + 1);
      postings.set(token, held);
    }
  }
  const mean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(records.size, 1);
  return {
    records: records.size,
    weight: (id) => {
      const record = records.get(id);
      return record ? weightOf(record) : 1;
    },
    find: async (token) => {
      const held = postings.get(token) ?? postings.get(stemOf(token)) ?? new Map<string, number>();
      // a field token is asked for in quotes, and Pagefind gives all records that have it alike
      const fits = [...held].map(
        ([id, times]) => [id, isFieldToken(token) ? 1 : fitOf(times, (lengths.get(id) ?? 0) / mean)] as const,
      );
      const best = Math.max(...fits.map(([, fit]) => fit));
      return new Map(fits.map(([id, fit]) => [id, fit / best]));
    },
    read: async (id) => {
      const {
        url = '',
        title = '',
        kind = '',
        text = '',
        sections: numbers = [],
        status,
        reply,
      } = records.get(id) ?? {};
      return { url, title, kind, sections: numbers.join(' '), status, reply, text };
    },
  };
}
