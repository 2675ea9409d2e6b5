import type { Problem } from '../model/problem.ts';
import { type RegisterName, registerNames } from '../registers/index.ts';
import type { DefinedSubject } from './define-subjects.ts';
import type { RegisterEntries } from './read-registers.ts';

/**
 * The anchors that pages have of their own, by the things whose ids are anchors on the same page. Every page has `content`,
 * and a name that ends with a hyphen stands for all that begin with it.
 */
export const pageAnchors: Readonly<Record<RegisterName | 'questions' | 'subjects', readonly string[]>> = {
  questions: ['content', 'questions', 'statements'],
  subjects: ['content', 'topic-'],
  certificates: ['content'],
  processors: ['content', 'sub-processors'],
  contacts: ['content', 'no-security-contact', 'no-privacy-contact'],
  references: ['content'],
};

/**
 * Returns a problem for each of a company's questions, subjects, statements and register entries whose anchor is already one
 * of its page or, for a statement, of a question.
 */
export function checkReservedIds(subjects: readonly DefinedSubject[], entries: RegisterEntries): Problem[] {
  const registered = registerNames.flatMap((kind) =>
    entries[kind].flatMap(({ path, data: { id } }) => (isReserved(kind, id) ? [ofPage(id, { path, ...start })] : [])),
  );
  return [...subjects.flatMap(problemsOf), ...registered];
}

function problemsOf({ id: subject, questions, file }: DefinedSubject): Problem[] {
  if (!file) return [];
  const { path, places, data } = file;
  const ofQuestions = Object.keys(data.questions)
    .filter((id) => isReserved('questions', id))
    .map((id) => ofPage(id, { path, ...places.keyPositionOf(['questions'], id) }));
  const ofStatements = Object.keys(data.statements)
    .filter((id) => Object.hasOwn(questions, `statement-${id}`))
    .map((id) => ({
      ...{ path, ...places.keyPositionOf(['statements'], id), rule: 'reserved-id' },
      message: `The anchor of the statement ${id} is that of the question statement-${id}.`,
      hint: 'Give the statement another id.',
    }));
  return [
    ...(isReserved('subjects', subject) ? [ofPage(subject, { path, ...start })] : []),
    ...ofQuestions,
    ...ofStatements,
  ];
}

function ofPage(id: string, place: Pick<Problem, 'path' | 'line' | 'column'>): Problem {
  const message = `The page itself has an anchor ${id}, so nothing on it can have this id.`;
  return { ...place, rule: 'reserved-id', message, hint: 'Choose another id.' };
}

/** Returns whether an id is an anchor of the page on which things of this kind stand. */
export function isReserved(kind: keyof typeof pageAnchors, id: string): boolean {
  return pageAnchors[kind].some((anchor) => (anchor.endsWith('-') ? id.startsWith(anchor) : id === anchor));
}

const start = { line: 1, column: 1 };
