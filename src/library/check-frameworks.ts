import type { Problem } from '../model/problem.ts';
import { editDistance } from '../model/edit-distance.ts';
import { itemIds } from './frameworks.ts';
import type { FrameworkDefinition } from './read-frameworks.ts';
import type { Entry } from './read-registers.ts';

/** Returns a problem for each unknown framework or item that an answer names, with the nearest known id as a hint. */
export function checkFrameworks(
  answers: readonly Entry<'answers'>[],
  definitions: readonly FrameworkDefinition[],
): Problem[] {
  return answers.flatMap(({ path, places, data }) =>
    Object.entries(data.frameworks).flatMap(([id, items]): Problem[] => {
      const framework = definitions.find((candidate) => candidate.id === id);
      if (!framework) {
        const place = { path, ...places.keyPositionOf(['frameworks'], id) };
        const nearest = nearestOf(
          id,
          definitions.map((candidate) => candidate.id),
        );
        return [problemOf(place, `There is no framework ${id} in src/field/frameworks/.`, nearest)];
      }
      const ids = itemIds(framework);
      return items.flatMap((item, index) =>
        ids.includes(item)
          ? []
          : [
              problemOf(
                { path, ...places.positionOf(['frameworks', id, index]) },
                `${framework.shortTitle} has no item ${item} in src/field/frameworks/.`,
                nearestOf(item, ids),
              ),
            ],
      );
    }),
  );
}

function problemOf(place: Pick<Problem, 'path' | 'line' | 'column'>, message: string, nearest: string): Problem {
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
