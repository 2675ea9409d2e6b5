import { judgedAnswers, publishedSubjects } from '../library/judged.ts';
import type { Answer, Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns the subjects and the items of frameworks with an answer that is stated, at least in part, by a policy. */
export function practicesOf(
  { subjects, frameworks }: Pick<Library, 'subjects' | 'frameworks'>,
  policy: string,
  absolute: PathToUrl,
): Pick<DataOf<'policies'>['policies'][number], 'subjects' | 'frameworks'> {
  const restOnIt = (answers: readonly Answer[]) => answers.some((answer) => restsOn(answer, policy));
  return {
    subjects: publishedSubjects(subjects)
      .filter(({ answers }) => restOnIt(answers))
      .map(({ id, title }) => ({ id, title, page: absolute(urls.subject(id)) })),
    frameworks: frameworks.flatMap(({ id, shortTitle, items }) => {
      const own = items.filter(({ answers }) => restOnIt(answers)).map((item) => item.id);
      return own.length > 0 ? [{ id, title: shortTitle, items: own, page: absolute(urls.framework(id)) }] : [];
    }),
  };
}

/** Returns whether an answer is stated, at least in part, and rests on words of a policy. */
export function restsOn(answer: Answer, policy: string): boolean {
  return judgedAnswers([answer]).some(
    ({ status, citations }) => status !== 'not-stated' && citations.some((citation) => citation.policy === policy),
  );
}
