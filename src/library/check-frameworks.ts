import type { Problem } from '../model/problem.ts';
import { editDistance } from '../model/edit-distance.ts';
import { itemIds } from './frameworks.ts';
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
    problemOf(place, `There is no framework ${id} in src/field/frameworks/.`, nearestOf(id, frameworks));
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
                  nearestOf(item, ids),
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

function problemOf(place: Place, message: string, nearest: string): Problem {
  const hint = `The nearest id there is ${nearest}.`;
  return { ...place, rule: 'unknown-framework-item', message, hint };
}

/**
 * Returns the id with the smallest edit distance; on a tie, the one with the longest common prefix, as a mistyped item
 * usually has the right group.
 */
function nearestOf(wanted: string, ids: readonly string[]): string {
  const distance = (id: string) =>
    editDistance(wanted.toLowerCase(), id.toLowerCase()) - commonPrefixLength(wanted, id) / 100;
  return ids.reduce((best, id) => (distance(id) < distance(best) ? id : best), ids[0] ?? '');
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
