import { policyFolders } from '../library/read-policies.ts';
import { mainPolicy } from '../model/urls.ts';
import { refuse } from './report.ts';

/**
 * Returns the policy that a command works on: the one that was named, or else the only one of a content folder, or `policy` if
 * there is none yet. If the name is missing or wrong, exits with code 1.
 */
export function policyOrExit(folder: string, named: string | undefined): string {
  const known = policyFolders(folder);
  const [only, ...others] = known;
  if (named === undefined && others.length === 0) return only ?? mainPolicy;
  const policy = named ?? mainPolicy;
  if (known.includes(policy)) return policy;
  const list = `one of ${known.join(', ')}`;
  if (named === undefined) refuse(`There are several policies. Name the one you mean before the date: ${list}.`);
  refuse(`There is no policy ${named}.${known.length > 0 ? ` Name ${list}.` : ''}`);
}

/** Returns a revision as it is named after a command: `2026-12-01`, or `access-control 2026-12-01` for one of several policies. */
export function revisionInWords(policy: string, date: string): string {
  return policy === mainPolicy ? date : `${policy} ${date}`;
}
