import type { Problem } from '../model/problem.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** Returns the problem of an id that no entry of a register has. */
export function unknownId(
  { path, places }: { path: string; places: YamlPlaces },
  keys: PropertyKey[],
  rule: string,
  id: string,
  register: string,
): Problem {
  return {
    path,
    ...places.positionOf(keys),
    rule,
    message: `There is no ${register.replace(/s$/, '')} ${id}.`,
    hint: `Add ${register}/${id}.yaml or correct the id.`,
  };
}
