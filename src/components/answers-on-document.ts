import type { JudgedAnswer, Reference, Subject } from '../library/library-types.ts';
import { judgedAnswers } from '../library/judged.ts';

/** Returns the answers that rest on the document of a reference; one that is not stated rests on nothing. */
export function answersOnDocument(
  subjects: readonly Pick<Subject, 'answers'>[],
  { id }: Pick<Reference, 'id'>,
): JudgedAnswer[] {
  return judgedAnswers(subjects.flatMap(({ answers }) => answers)).filter(
    ({ status, sources }) =>
      status !== 'not-stated' && sources.some((source) => source.kind === 'document' && source.document.id === id),
  );
}
