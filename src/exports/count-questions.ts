import { strings } from '../strings/index.ts';
import type { Answer, FrameworkItem } from '../library/library-types.ts';

/** The numbers of questions with each status. */
export type QuestionCounts = Record<Answer['status'], number>;

/** The status of a framework's item, as data has it. */
export type ItemStatus = Answer['status'];

/** Returns the numbers of questions with each status about the given items; a question about two of them counts once. */
export function countQuestions(items: readonly Pick<FrameworkItem, 'answers' | 'notAssessed'>[]): QuestionCounts {
  const questions = items.flatMap(({ answers, notAssessed }) => [...answers, ...notAssessed]);
  return countAnswers([...new Map(questions.map((question) => [question.id, question])).values()]);
}

/** Returns the numbers of answers with each status. */
export function countAnswers(answers: readonly Pick<Answer, 'status'>[]): QuestionCounts {
  const count = (wanted: Answer['status']) => answers.filter(({ status }) => status === wanted).length;
  return {
    stated: count('stated'),
    'in-part': count('in-part'),
    'not-stated': count('not-stated'),
    'not-assessed': count('not-assessed'),
  };
}

/**
 * Returns the status of an item: `stated` or `not-stated` if each of its questions is, `in-part` if something else about it
 * is stated, and otherwise `not-assessed`: what nobody has judged yet may still be stated.
 */
export function itemStatus({ answers, notAssessed }: Pick<FrameworkItem, 'answers' | 'notAssessed'>): ItemStatus {
  const isComplete = answers.length > 0 && notAssessed.length === 0;
  if (isComplete && answers.every(({ status }) => status === 'stated')) return 'stated';
  if (answers.some(({ status }) => status !== 'not-stated')) return 'in-part';
  return isComplete ? 'not-stated' : 'not-assessed';
}

/** Returns counts in words, without those that are 0: `2 stated, 1 stated in part, 3 not stated`. */
export function countWords(counts: QuestionCounts): string {
  const statuses = Object.keys(counts) as Answer['status'][];
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${strings.status[status].toLowerCase()}`)
    .join(', ');
}
