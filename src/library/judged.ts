import type { Answer, JudgedAnswer, Subject } from './library-types.ts';

/** Returns the answers that somebody has judged. */
export function judgedAnswers(answers: readonly Answer[]): JudgedAnswer[] {
  return answers.filter((answer): answer is JudgedAnswer => answer.status !== 'not-assessed');
}

/** Returns the subjects of which at least one question is judged: those that have a page. */
export function publishedSubjects(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ answers }) => judgedAnswers(answers).length > 0);
}
