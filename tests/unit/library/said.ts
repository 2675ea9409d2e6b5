import type { SubjectDefinition } from '../../../src/library/read-subjects.ts';
import type { Answer, Subject } from '../../../src/library/library-types.ts';
import { type AnswersRead, readAnswers } from '../../../src/library/read-answers.ts';
import type { AuthoredQuestion } from '../../../src/schemas/question.ts';
import { filesOf } from './files.ts';

/** An answer with fields that may be overridden. */
export function answerOf(id: string, more: Partial<Answer> = {}): Answer {
  return {
    ...{ id, subject: { id: 'backups', title: 'Backups' }, topic: 'backup', question: `${id}?`, expects: 'what' },
    ...{ alsoAsked: [], status: 'stated', reply: undefined, answer: 'Yes.', statements: [], citations: [] },
    ...{ sources: [], frameworks: {}, reviewedOn: undefined },
    ...more,
  };
}

/** A subject with answers. */
export function subjectOf(answers: Answer[], more: Partial<Subject> = {}): Subject {
  return { id: 'backups', title: 'Backups', topic: 'backup', wordings: [], statements: [], answers, ...more };
}

/** A question as it is written. */
export function questionOf(more: Partial<AuthoredQuestion> = {}): AuthoredQuestion {
  return { question: 'How?', expects: 'how', wordings: [], frameworks: {}, ...more };
}

/** A subject of the field with questions by id. */
export function definitionOf(id: string, ...questions: string[]): SubjectDefinition {
  const entries = questions.map((question) => [question, questionOf({ question: `${question}?` })]);
  return { id, title: `Title of ${id}`, topic: 'other', wordings: [], questions: Object.fromEntries(entries) };
}

/** The files of answers with these texts by subject. */
export function answersOf(texts: Record<string, string>): AnswersRead {
  const files = Object.entries(texts).map(([subject, text]) => [`answers/${subject}.yaml`, text]);
  const { read, unread, problems } = readAnswers(filesOf(Object.fromEntries(files)));
  if (problems.length > 0) throw new Error(`The answers have problems: ${JSON.stringify(problems)}`);
  return { read, unread };
}
