import type { Problem } from '../model/problem.ts';
import { itemIds } from './frameworks.ts';
import { nearestId } from './nearest-id.ts';
import type { FrameworkDefinition } from './read-frameworks.ts';
import type { AnswersFile } from './read-answers.ts';
import type { CompanyFile } from './read-company.ts';

/**
 * Returns a problem for each unknown framework or item that a company's questions name, and for each unknown framework
 * that the company leaves out, with the nearest known id as a hint.
 */
export function checkFrameworks(
  files: readonly AnswersFile[],
  company: CompanyFile | undefined,
  definitions: readonly FrameworkDefinition[],
): Problem[] {
  const frameworks = definitions.map(({ id }) => id);
  const unknown = (place: Place, id: string) =>
    problemOf(place, `There is no framework ${id} in src/field/frameworks/.`, nearestId(id, frameworks));
  const named = files.flatMap(({ path, places, data }) =>
    Object.entries(data.questions).flatMap(([question, { frameworks }]) =>
      Object.entries(frameworks).flatMap(([id, items]): Problem[] => {
        const keys = ['questions', question, 'frameworks'];
        const framework = definitions.find((candidate) => candidate.id === id);
        if (!framework) return [unknown({ path, ...places.keyPositionOf(keys, id) }, id)];
        const ids = itemIds(framework);
        return items.flatMap((item, index) =>
          ids.includes(item)
            ? []
            : [
                problemOf(
                  { path, ...places.positionOf([...keys, id, index]) },
                  `${framework.shortTitle} has no item ${item} in src/field/frameworks/.`,
                  nearestId(item, ids),
                ),
              ],
        );
      }),
    ),
  );
  const leftOut = (company?.data.leftOutFrameworks ?? []).flatMap((id, index) =>
    frameworks.includes(id) || !company
      ? []
      : [unknown({ path: company.path, ...company.places.positionOf(['leftOutFrameworks', index]) }, id)],
  );
  return [...named, ...leftOut];
}

type Place = Pick<Problem, 'path' | 'line' | 'column'>;

function problemOf(place: Place, message: string, nearest: string | undefined): Problem {
  const hint = `The nearest id there is ${nearest}.`;
  return { ...place, rule: 'unknown-framework-item', message, hint };
}
