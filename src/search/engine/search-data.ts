import type { SearchRecord } from './record.ts';
import type { PublishedConcept } from './vocabulary.ts';

/** The file that a site publishes for its search: everything it finds, and the vocabulary that it reads queries with. */
export interface SearchData {
  concepts: PublishedConcept[];
  /** Words that a query may have although neither a record nor the vocabulary has them, such as those of old revisions. */
  words: string[];
  records: SearchRecord[];
}

/** Search data as published beside a Pagefind index. */
export interface PublishedSearch extends SearchData {
  /** The URL of each record of the index by the id that Pagefind gave it. */
  pagefind: Record<string, string>;
}
