import type { Problem } from '../model/problem.ts';
import type { AnswersFile } from './read-answers.ts';
import type { SubjectDefinition } from './read-subjects.ts';

/** A subject's definition with the company's file about it, if there is one. */
export interface DefinedSubject extends Omit<SubjectDefinition, 'wordings'> {
  wordings: string[];
  file: AnswersFile | undefined;
}

/**
 * Returns the subjects of the field and of a company, each with all its questions, and a problem for each file that
 * defines its subject or its questions wrongly.
 */
export function defineSubjects(
  bank: readonly SubjectDefinition[],
  files: readonly AnswersFile[],
): { subjects: DefinedSubject[]; problems: Problem[] } {
  const ofField = new Set(bank.map(({ id }) => id));
  const owners = new Map(bank.flatMap(({ id, questions }) => Object.keys(questions).map((question) => [question, id])));
  const problems = files.flatMap((file) => [
    ...(ofField.has(file.subject) ? redefined(file) : undefinedSubject(file)),
    ...repeatedQuestions(file, owners),
  ]);
  const extended = bank.map((subject): DefinedSubject => {
    const file = files.find((one) => one.subject === subject.id);
    return { ...subject, questions: { ...subject.questions, ...file?.data.questions }, file };
  });
  const own = files
    .filter(({ subject }) => !ofField.has(subject))
    .map((file): DefinedSubject => {
      const { title = file.subject, topic = 'other', wordings, questions } = file.data;
      return { id: file.subject, title, topic, wordings, questions, file };
    });
  return { subjects: [...extended, ...own], problems };
}

/** Returns a problem for each thing that a file says about a subject of the field itself. */
function redefined({ subject, path, places, data }: AnswersFile): Problem[] {
  const said = (['title', 'topic', 'wordings'] as const).filter((name) => places.has([name]) && data[name]);
  return said.map((name) => ({
    path,
    ...places.keyPositionOf([], name),
    rule: 'subject-of-the-field',
    message: `The subject ${subject} has its ${name} in src/field/subjects/${subject}.yaml.`,
    hint: 'Remove it, or name the file after a subject of your own.',
  }));
}

/** Returns a problem for each thing that a subject of the company's own lacks. */
function undefinedSubject({ subject, path, places, data }: AnswersFile): Problem[] {
  const missing = (['title', 'topic'] as const).filter((name) => !data[name]);
  return missing.map((name) => ({
    path,
    ...places.positionOf([]),
    rule: 'unknown-subject',
    message: `There is no subject ${subject} in src/field/subjects/, and this file gives no ${name} for it.`,
    hint: 'Correct the name of the file, or add a title and a topic to make a subject of your own.',
  }));
}

/** Returns a problem for each question of a file whose id is taken, and notes the others in `owners`. */
function repeatedQuestions({ subject, path, places, data }: AnswersFile, owners: Map<string, string>): Problem[] {
  return Object.keys(data.questions).flatMap((id): Problem[] => {
    const owner = owners.get(id);
    owners.set(id, owner ?? subject);
    if (!owner) return [];
    const place = { path, ...places.keyPositionOf(['questions'], id) };
    const message = `The subject ${owner} has a question ${id} already.`;
    return [{ ...place, rule: 'duplicate-id', message, hint: 'Give it another id: ids of questions are unique.' }];
  });
}
