import type { Answer, Subject } from './library-types.ts';

/** Returns subjects whose questions name no item of the given frameworks: those that the company leaves out. */
export function leaveOutFrameworks(subjects: readonly Subject[], leftOut: readonly string[]): Subject[] {
  return subjects.map((subject) => ({ ...subject, answers: namingNone(subject.answers, leftOut) }));
}

/** Returns answers that name no item of the given frameworks. */
export function namingNone(answers: readonly Answer[], leftOut: readonly string[]): Answer[] {
  return answers.map((answer) => {
    const named = Object.entries(answer.frameworks).filter(([framework]) => !leftOut.includes(framework));
    return { ...answer, frameworks: Object.fromEntries(named) };
  });
}
