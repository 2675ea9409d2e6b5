import type { FrameworkNames } from './framework-names.ts';
import type { NearClauses } from './clause-chances.ts';
import type { PolicyName, SearchRecord } from './record.ts';
import type { PublishedConcept } from './vocabulary.ts';

/** Everything that the search of a site finds, and the vocabulary that it reads queries with. */
export interface SearchData {
  /** Without their phrases of other languages, if those are loaded only when a query has them. */
  concepts: PublishedConcept[];
  /** Words that a query may have although neither a record nor the vocabulary has them, such as those of old revisions. */
  words: string[];
  records: SearchRecord[];
  /** The names of the company, which queries have although all records are about it. */
  company?: readonly string[];
  /** The policies, also the withdrawn ones, if the company has several. */
  policies?: readonly PolicyName[];
  /** The titles of the subjects of which nobody has judged a question, by id. */
  notAssessed?: Readonly<Record<string, string>>;
  /** The clauses that come nearest to questions that nobody has judged. */
  near?: NearClauses;
  /** The frameworks whose items a query may name. */
  frameworks?: readonly FrameworkNames[];
}
