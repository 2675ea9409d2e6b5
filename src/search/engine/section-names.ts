import { citedSection } from '../../model/policy.ts';
import { readPlaceKey } from './place-key.ts';

/** What sections are named by. */
export interface SectionNaming {
  /** The document's own labels of sections, by the section's key. */
  labels: ReadonlyMap<string, string>;
  /** The titles of the policies by their ids; empty if the company has only one. */
  policies: ReadonlyMap<string, string>;
}

/**
 * Returns sections by their keys as citations name them: `§3.7`, or `Backup policy §3.7` if the company has several
 * policies. The title of a policy is given once for the sections of it that follow each other.
 */
export function sectionNames(keys: readonly string[], { labels, policies }: SectionNaming): string[] {
  return keys.map((key, index) => {
    const { policy, place: number } = readPlaceKey(key);
    const name = citedSection({ number, label: labels.get(key) });
    const isSame = readPlaceKey(keys[index - 1] ?? '').policy === policy;
    const title = policy === undefined || isSame ? undefined : policies.get(policy);
    return title === undefined ? name : `${title} ${name}`;
  });
}
