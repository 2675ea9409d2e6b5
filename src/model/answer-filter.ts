import { wordsOf } from './words.ts';

/** The filter a reader set on the list of answers; an empty value filters nothing. */
export interface AnswerFilter {
  words: string;
  status: string;
  framework: string;
}

/** The parts of an answer that a filter looks at. */
export interface FilteredAnswer {
  text: string;
  status: string;
  frameworks: readonly string[];
}

/** Returns whether an answer matches a filter: each word typed begins a word of it, and status and framework are the ones chosen. */
export function matchesFilter({ text, status, frameworks }: FilteredAnswer, filter: AnswerFilter): boolean {
  if (filter.status && filter.status !== status) return false;
  if (filter.framework && !frameworks.includes(filter.framework)) return false;
  const words = wordsOf(text);
  return wordsOf(filter.words).every((typed) => words.some((word) => word.startsWith(typed)));
}
