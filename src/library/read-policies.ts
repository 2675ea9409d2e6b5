import path from 'node:path';
import { idPattern } from '../model/id-pattern.ts';
import { folderOf, mainPolicy } from '../model/urls.ts';
import type { Problem } from '../model/problem.ts';
import { isRevisionId } from '../model/revision-id.ts';
import type { Trusted } from '../seals/trust.ts';
import { checkPolicyLinks } from './check-policy-links.ts';
import { type ContentFile, displayPath } from './content-files.ts';
import type { Policy } from './library-types.ts';
import { foldersIn, type PolicyResult, policyOf, readPolicy } from './read-policy.ts';
import type { SectionCache } from './section-cache.ts';

/** The policies of a content folder, and the problems of how they are named and ordered. */
export interface PoliciesResult {
  /** Every policy, in the order of lists, those that were withdrawn last. */
  read: PolicyResult[];
  problems: Problem[];
}

/** Options of `readPolicies`. */
interface PoliciesOptions {
  /** The drafts to treat as sealed: ids of `policy/`, or `<policy>/<id>`. */
  assumeSealed?: readonly string[] | undefined;
  cache?: SectionCache | undefined;
  /** Whose signatures and time stamps of seals count; without it, none is checked. */
  trusted?: Trusted | undefined;
}

/** Returns every policy of a content folder: that in `policy/` and those in `policies/`. */
export function readPolicies(
  files: readonly ContentFile[],
  folder: string,
  { assumeSealed = [], cache, trusted }: PoliciesOptions,
): PoliciesResult {
  const ids = policyFolders(folder);
  const listed = foldersIn(path.join(folder, 'policies')).sort();
  const read = ids
    .map((id) => readPolicy(id, files, folder, { assumeSealed: datesOf(id, assumeSealed), cache, trusted }))
    .sort(inOrder);
  return {
    read,
    problems: [
      ...listed.filter((id) => !isPolicyId(id)).map((id) => malformedId(id, folder)),
      ...read.flatMap(({ problems }) => problems),
      ...read.flatMap((policy) => replacementProblems(policy, ids)),
      ...checkPolicyLinks(read, { isPreview: assumeSealed.length > 0 }),
    ],
  };
}

/** Returns the policies of the library, in the order of lists. */
export function policiesOf({ read }: PoliciesResult): Policy[] {
  return read.flatMap((policy) => policyOf(policy) ?? []);
}

/** Returns the names of the folders of all policies: `policy`, and those in `policies/`. */
export function policyFolders(folder: string): string[] {
  const listed = foldersIn(path.join(folder, 'policies')).filter((name) => name !== mainPolicy);
  return [...foldersIn(folder).filter((name) => name === mainPolicy), ...listed.sort()];
}

/** Returns the dates of the drafts of a policy, named as `<date>` if they are of `policy/`, else as `<policy>/<date>`. */
function datesOf(id: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [policy, date] = name.includes('/') ? name.split('/') : [mainPolicy, name];
    return policy === id && date ? [date] : [];
  });
}

/** Returns whether a folder in `policies/` can have a name: the dates and `policy` mean something else in URLs and citations. */
function isPolicyId(id: string): boolean {
  return new RegExp(`^${idPattern}$`).test(id) && !isRevisionId(id) && id !== mainPolicy;
}

/** Orders the policies that apply before those withdrawn, each by their `order`, those without one last, and by title. */
function inOrder(a: PolicyResult, b: PolicyResult): number {
  const key = ({ id, file, read }: PolicyResult) => ({
    isWithdrawn: file?.data.withdrawn ? 1 : 0,
    order: file?.data.order ?? (id === mainPolicy ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY),
    title: file?.data.title ?? read.at(-1)?.revision?.title ?? id,
  });
  const [first, second] = [key(a), key(b)];
  if (first.isWithdrawn !== second.isWithdrawn) return first.isWithdrawn - second.isWithdrawn;
  if (first.order !== second.order) return first.order < second.order ? -1 : 1;
  return first.title < second.title ? -1 : first.title > second.title ? 1 : 0;
}

function malformedId(id: string, folder: string): Problem {
  return {
    path: displayPath(path.join(folder, 'policies', id)),
    line: 1,
    column: 1,
    rule: 'malformed-policy',
    message: `“${id}” cannot be the name of a policy’s folder.`,
    hint: 'Use lowercase letters, digits and hyphens; not a date, and not “policy”.',
  };
}

function replacementProblems({ id, file }: PolicyResult, ids: readonly string[]): Problem[] {
  const replacedBy = file?.data.withdrawn?.replacedBy;
  if (!file || !replacedBy || (ids.includes(replacedBy) && replacedBy !== id)) return [];
  return [
    {
      path: file.path,
      ...file.places.positionOf(['withdrawn', 'replacedBy']),
      rule: 'unknown-policy',
      message: `There is no other policy in ${folderOf(replacedBy)}/.`,
      hint: `Use one of ${ids.filter((one) => one !== id).join(', ')}.`,
    },
  ];
}
