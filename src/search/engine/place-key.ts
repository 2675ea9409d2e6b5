/**
 * Returns what names a section or a clause in search data: its number or id (`3.7`, `s3.7-p1`), after the id of its policy
 * if the company has several (`access-control/3.7`).
 */
export function placeKey(policy: string | undefined, place: string): string {
  return policy === undefined ? place : `${policy}/${place}`;
}

/** Returns the policy and the number or id of a key that `placeKey` made. */
export function readPlaceKey(key: string): { policy: string | undefined; place: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { policy: undefined, place: key } : { policy: key.slice(0, slash), place: key.slice(slash + 1) };
}

/** Returns the policies of keys, each once. */
export function policiesOfKeys(keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => readPlaceKey(key).policy ?? []))];
}
