import type { OrderedAnswers } from './order-answers.ts';
import type { PlainRecord } from './record.ts';

/** A record that a query found. */
export interface FoundRecord {
  id: string;
  record: PlainRecord;
  score: number;
  /** How likely the record answers what the matcher has recognised; 1 or more if the query names it. */
  meant?: number;
  /** A subject's questions in the order in which they are shown. */
  ordered: OrderedAnswers | undefined;
}
