import { onlyPolicy, quotablePolicies } from '../../exports/policy-basis.ts';
import type { Library } from '../../library/library-types.ts';
import type { SubjectDefinition } from '../../library/read-subjects.ts';
import type { AnsweredFile } from './answered-file.ts';
import { draftAnswers } from './draft-answers.ts';
import { clauseFinder } from '../records/nearest-clauses.ts';
import type { SubjectToAnswer } from './subject-to-answer.ts';

/** The arguments of `extendAnswers`. */
export interface AnswersToExtend {
  id: string;
  subject: SubjectToAnswer;
  /** The fields of a new subject of the company's own. */
  own: { title: string; topic: string } | undefined;
  /** What the subject's file has so far. */
  file: AnsweredFile | undefined;
  library: Library;
  bank: readonly SubjectDefinition[];
  /** ISO date. */
  today: string;
}

/**
 * Returns the text to add to a subject's file: the questions that it does not answer, with the nearest clauses, as comments. Returns
 * `undefined` if the file has all questions.
 */
export function extendAnswers({ id, subject, own, file, library, bank, today }: AnswersToExtend): string | undefined {
  const { title, wordings } = subject;
  const isOnly = onlyPolicy(library) !== undefined;
  const asked = bank.flatMap(({ questions }) => Object.values(questions));
  const nearest = clauseFinder(
    quotablePolicies(library).map(({ id, title, current }) => ({
      ...{ id, sections: current.sections },
      ...(isOnly ? {} : { title }),
    })),
    asked,
  );
  const questions = Object.entries(subject.questions)
    .filter(([question]) => !file?.answers.has(question))
    .map(([question, definition]) => {
      const all = [...definition.wordings, title, ...wordings];
      return { id: question, ...definition, near: nearest({ question: definition.question, wordings: all }, 2) };
    });
  if (questions.length === 0 && file) return undefined;
  return draftAnswers({
    subject: { id, title },
    own,
    questions,
    near: nearest({ question: title, wordings }, 2),
    statements: library.subjects.flatMap(({ statements }) => statements),
    drafted: file?.statements ?? new Set(),
    isContinued: file !== undefined,
    reviewedOn: file?.isReviewed ? undefined : today,
  });
}
