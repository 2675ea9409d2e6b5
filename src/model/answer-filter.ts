import { wordsOf } from './words.ts';

/** What a reader asked to see of the answers; an empty field asks for nothing. */
export interface AnswerFilter {
  words: string;
  status: string;
  framework: string;
}

/** What of an answer is filtered. */
export interface FilteredAnswer {
  text: string;
  status: string;
  frameworks: readonly string[];
}

/** Whether an answer passes a filter: each word typed begins a word of it, and status and framework are as asked. */
export function passes({ text, status, frameworks }: FilteredAnswer, wanted: AnswerFilter): boolean {
  if (wanted.status && wanted.status !== status) return false;
  if (wanted.framework && !frameworks.includes(wanted.framework)) return false;
  const words = wordsOf(text);
  return wordsOf(wanted.words).every((typed) => words.some((word) => word.startsWith(typed)));
}
