import type { Problem } from '../model/problem.ts';
import type { JudgedAnswer, Library } from './library-types.ts';
import type { CompanyFile } from './read-company.ts';

/** Returns the answers of the overview, and a problem for each that is not there. */
export function overviewOf(
  { path, data, places }: CompanyFile,
  answers: readonly JudgedAnswer[],
): { overview: Library['overview']; problems: Problem[] } {
  const problems: Problem[] = [];
  const overview = data.overview.flatMap(({ answer: id, label }, index) => {
    const answer = answers.find((one) => one.id === id);
    if (answer) return [{ answer, label }];
    problems.push({
      path,
      ...places.positionOf(['overview', index, 'answer']),
      rule: 'unknown-question',
      message: `The company has not answered a question ${id}.`,
      hint: 'Answer it in the file of its subject, or correct the id.',
    });
    return [];
  });
  return { overview, problems };
}
