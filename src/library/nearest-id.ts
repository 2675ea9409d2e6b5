import { editDistance } from '../model/edit-distance.ts';

/**
 * Returns the id with the smallest edit distance, or `undefined` without ids. On a tie, returns the one with the longest
 * common beginning, as a mistyped id usually begins right.
 */
export function nearestId(wanted: string, ids: readonly string[]): string | undefined {
  return nearestIds(wanted, ids, 1)[0];
}

/** Returns the ids with the smallest edit distances, nearest first, at most `most` of them. */
export function nearestIds(wanted: string, ids: readonly string[], most: number): string[] {
  const distance = (id: string) =>
    editDistance(wanted.toLowerCase(), id.toLowerCase()) - commonPrefixLength(wanted, id) / 100;
  return ids
    .map((id) => ({ id, distance: distance(id) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
