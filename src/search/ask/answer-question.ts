import { withFrameworkItems } from '../engine/item-index.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { memoryWords } from '../engine/memory-words.ts';
import { searchedText } from '../engine/record.ts';
import { isSubject, recordIndex } from '../engine/record-index.ts';
import { searchEngine } from '../engine/search-engine.ts';
import { type CitedHit, citedHitReader } from './cited-hit.ts';
import type { PublishedData } from './published-data.ts';

/** The result of `npm run ask`; its fields are those of `--json`. */
export interface SearchAnswer {
  question: string;
  company: string;
  revision: string;
  /** Best first. */
  findings: CitedHit[];
}

/** Returns a function that searches for a question as the search page does and returns the best hits, at most `most` of them. */
export function questionAnswerer(data: PublishedData): (question: string, most: number) => Promise<SearchAnswer> {
  const { records } = data.search;
  const others = records.filter((record) => !isSubject(record));
  const index = recordIndex(records, memoryWords(others.map((record) => [record.url, searchedText(record)])));
  const search = searchEngine(
    withFrameworkItems(index, async () => data.items),
    vocabularyOf(data.search),
  );
  const citedHitOf = citedHitReader(data);
  return async (question, most) => {
    const { company, date } = data.policy;
    const { hits } = await search(question);
    return { question, company, revision: date, findings: hits(most).map(citedHitOf) };
  };
}
