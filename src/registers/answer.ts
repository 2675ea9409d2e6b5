import type { TopicId } from '../field/topics.ts';
import type { Citation } from '../model/quote.ts';
import type { Expectation } from '../schemas/question.ts';
import type { Source } from './source.ts';

/** Something that the company says, with its source. It is written once; answers rest on it. */
export interface Statement {
  /** Unique in its subject. */
  id: string;
  /** The id of its subject. */
  subject: string;
  text: string;
  /** The words of the policy that say it, best first. */
  citations: Citation[];
  /** Its source other than the policy. */
  source: Source | undefined;
  /** The words of the policy that its source contradicts. */
  contradicts?: Citation | undefined;
}

/** What a company says to a question that somebody has judged. */
export type JudgedStatus = 'stated' | 'in-part' | 'not-stated';

/** An answer that somebody has judged. */
export type JudgedAnswer = Answer & { status: JudgedStatus };

/** A question with what the company answers. `not-assessed` means that nobody has judged it yet. */
export interface Answer {
  /** The id of the question, unique over all subjects. */
  id: string;
  subject: { id: string; title: string };
  topic: TopicId;
  question: string;
  expects: Expectation;
  /** Other wordings of the question. */
  alsoAsked: string[];
  status: JudgedStatus | 'not-assessed';
  reply: 'yes' | 'no' | undefined;
  /** The words of the answer: its own, or else those of its statements, or “Not stated.”. */
  answer: string;
  /** Best first. For a not-stated answer, those that come nearest. */
  statements: Statement[];
  /** The words of the policy that its statements rest on, each once. */
  citations: Citation[];
  /** The other sources of its statements, each once. */
  sources: Source[];
  /** The items that it asks about, by the framework's id. */
  frameworks: Record<string, string[]>;
  reviewedOn: string | undefined;
}
