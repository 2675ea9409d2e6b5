import type { Problem } from '../model/problem.ts';
import { judgedAnswers } from './judged.ts';
import type { Library, Subject } from './library-types.ts';
import { nearestId } from './nearest-id.ts';
import type { CompanyFile } from './read-company.ts';

/**
 * Returns the answers of the overview, and a problem for each that is not there. `isUnsure` returns whether a subject's
 * file has a problem that may explain it; without a subject, whether any file has.
 */
export function overviewOf(
  { path, data, places }: CompanyFile,
  subjects: readonly Subject[],
  isUnsure: (subject?: string) => boolean,
): { overview: Library['overview']; problems: Problem[] } {
  const problems: Problem[] = [];
  const questions = subjects.flatMap(({ answers }) => answers);
  const judged = judgedAnswers(questions);
  const overview = data.overview.flatMap(({ answer: id, label }, index) => {
    const answer = judged.find((one) => one.id === id);
    if (answer) return [{ answer, label }];
    const subject = questions.find((one) => one.id === id)?.subject.id;
    if (isUnsure(subject)) return [];
    const place = { path, ...places.positionOf(['overview', index, 'answer']), rule: 'unknown-question' };
    if (subject) {
      const message = `The overview shows the question ${id}, which is not assessed.`;
      problems.push({ ...place, message, hint: `Answer it in answers/${subject}.yaml, or remove it here.` });
      return [];
    }
    const ids = judged.map((one) => one.id);
    const nearest = nearestId(id, ids);
    const hint = nearest ? `Correct the id, the nearest is ${nearest}.` : 'Remove it here.';
    problems.push({ ...place, message: `No subject has a question ${id}.`, hint });
    return [];
  });
  return { overview, problems };
}
