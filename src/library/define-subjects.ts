import type { Problem } from '../model/problem.ts';
import { nearestId } from './nearest-id.ts';
import type { AnswersFile } from './read-answers.ts';
import type { SubjectDefinition } from './read-subjects.ts';

/** A subject's definition with the company's file about it, if there is one. */
export interface DefinedSubject extends SubjectDefinition {
  file: AnswersFile | undefined;
  /** Whether the field or its file defines it. If neither does, its questions are unknown. */
  isDefined: boolean;
}

/**
 * Returns the subjects of the field and of a company, each with all its questions, and a problem for each file that
 * defines its subject or its questions wrongly.
 */
export function defineSubjects(
  bank: readonly SubjectDefinition[],
  files: readonly AnswersFile[],
): { subjects: DefinedSubject[]; problems: Problem[] } {
  const ids = bank.map(({ id }) => id);
  const ofField = new Set(ids);
  const problems = [
    ...files.flatMap((file) => (ofField.has(file.subject) ? redefined(file) : undefinedParts(file, ids))),
    ...repeatedQuestions(bank, files),
  ];
  const known = bank.map((subject): DefinedSubject => {
    const file = files.find((one) => one.subject === subject.id);
    return { ...subject, questions: { ...subject.questions, ...file?.data.questions }, file, isDefined: true };
  });
  const own = files
    .filter(({ subject }) => !ofField.has(subject))
    .map((file): DefinedSubject => {
      const { title = file.subject, topic = 'other', wordings, questions } = file.data;
      const isDefined = Boolean(file.data.title || file.data.topic);
      return { id: file.subject, title, topic, wordings, questions, file, isDefined };
    });
  return { subjects: [...known, ...own], problems };
}

/** Returns a problem for each thing that a file says about a subject of the field itself. */
function redefined({ subject, path, places }: AnswersFile): Problem[] {
  const said = ['title', 'topic', 'wordings'].filter((name) => places.has([name]));
  return said.map((name) => ({
    path,
    ...places.keyPositionOf([], name),
    rule: 'subject-of-the-field',
    message: `The subject ${subject} has its ${name} in src/field/subjects/${subject}.yaml.`,
    hint: 'Remove it, or name the file after a subject of your own.',
  }));
}

/** Returns the problem of a subject that nobody defines, or that lacks its title or its topic. */
function undefinedParts({ subject, path, places, data }: AnswersFile, ids: readonly string[]): Problem[] {
  const missing = (['title', 'topic'] as const).filter((name) => !data[name]);
  if (missing.length === 0) return [];
  const problem = { path, ...places.positionOf([]), rule: 'unknown-subject' };
  if (missing.length === 1) {
    const message = `The subject ${subject} is not in src/field/subjects/, and this file gives it no ${missing[0]}.`;
    return [{ ...problem, message, hint: `Add a ${missing[0]}.` }];
  }
  const message = `There is no subject ${subject} in src/field/subjects/.`;
  const hint = `Name the file after a subject, the nearest is ${nearestId(subject, ids)}, or add a title and a topic to make one of your own.`;
  return [{ ...problem, message, hint }];
}

/** Returns a problem for each question of a file whose id another question has. */
function repeatedQuestions(bank: readonly SubjectDefinition[], files: readonly AnswersFile[]): Problem[] {
  const owners = new Map(bank.flatMap(({ id, questions }) => Object.keys(questions).map((question) => [question, id])));
  return files.flatMap(({ subject, path, places, data }) =>
    Object.keys(data.questions).flatMap((id): Problem[] => {
      const owner = owners.get(id);
      owners.set(id, owner ?? subject);
      if (!owner) return [];
      const place = { path, ...places.keyPositionOf(['questions'], id) };
      const message = `The subject ${owner} has a question ${id} already.`;
      return [{ ...place, rule: 'duplicate-id', message, hint: 'Give it another id: ids of questions are unique.' }];
    }),
  );
}
