import { nearestIds } from '../../library/nearest-id.ts';
import type { SubjectDefinition } from '../../library/read-subjects.ts';
import type { AuthoredQuestion } from '../../schemas/question.ts';
import type { AnsweredFile } from './answered-file.ts';

/** A subject that answers are to be written on. */
export interface SubjectToAnswer {
  title: string;
  /** Ways to name it. */
  wordings: readonly string[];
  questions: Record<string, AuthoredQuestion>;
}

/**
 * Returns the subject of an id: one of the field, or else one of the company's own, which its file or `own` defines.
 * Returns why that is refused if there is neither, or both.
 */
export function subjectToAnswer(
  id: string,
  own: { title: string } | undefined,
  file: AnsweredFile | undefined,
  bank: readonly SubjectDefinition[],
): { subject: SubjectToAnswer } | { refusal: string } {
  const known = bank.find((subject) => subject.id === id);
  if (known && own) {
    return { refusal: `The field has a subject ${id}, “${known.title}”. Leave out --title and --topic.` };
  }
  if (known) return { subject: { ...known, questions: { ...known.questions, ...file?.questions } } };
  if (own && file) {
    return { refusal: `The file of ${id} exists already. Leave out --title and --topic, and give them in the file.` };
  }
  const title = own?.title ?? file?.title;
  if (title) return { subject: { title, wordings: [], questions: file?.questions ?? {} } };
  const nearest = nearestIds(
    id,
    bank.map((subject) => subject.id),
    3,
  );
  return {
    refusal: `The field has no subject ${id}. The nearest are ${nearest.join(', ')}. For a subject of your own, give --title and --topic.`,
  };
}
