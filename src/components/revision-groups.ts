import { onlyPolicy } from '../exports/policy-basis.ts';
import type { Library, Policy } from '../library/library-types.ts';
import { addDays, formatDay } from '../model/day.ts';
import { isInForce, isWithdrawn, revisionInForce, takesPlaceOn } from '../model/in-force.ts';
import type { Revision } from '../model/policy.ts';
import { formatRevision } from '../model/revision-id.ts';
import { mainPolicy } from '../model/urls.ts';
import { changesStrings, policyStrings, searchPageStrings } from '../strings/index.ts';

/** The revisions of a policy that can be searched instead of what is current. */
export interface RevisionGroup {
  /** The title of the policy, and since when it is withdrawn; absent if the company has only one policy. */
  label?: string;
  /** Newest first; `name` is how the search page's URL names them: `2025-02-10` or `backup/2025-02-10`. */
  revisions: { name: string; words: string }[];
}

/**
 * Returns the revisions of each policy that are not current, those of withdrawn policies last; a withdrawn one has no current
 * revision. The words of one that is in force on the day, because the current one is to come, say until when: they are read later too.
 */
export function revisionGroups(library: Pick<Library, 'policies'>, day: string): RevisionGroup[] {
  const only = onlyPolicy(library);
  const isMain = only?.id === mainPolicy;
  const groups = library.policies.map((policy) => ({
    ...(only ? {} : { label: labelOf(policy, day) }),
    revisions: policy.revisions.slice(isWithdrawn(policy, day) ? 0 : 1).map((revision) => ({
      name: isMain ? revision.date : `${policy.id}/${revision.date}`,
      words: wordsOf(revision, policy, { day, isOnly: only !== undefined }),
    })),
  }));
  return groups.filter(({ revisions }) => revisions.length > 0);
}

function wordsOf(revision: Revision, policy: Policy, { day, isOnly }: { day: string; isOnly: boolean }): string {
  const date = formatRevision(revision.date);
  // a closed list shows the chosen revision without the name of its group
  const words = isOnly ? changesStrings.entry.revision(date) : policyStrings.changes.revision(policy.title, date);
  const isUntilThen = !isInForce(policy.current, day) && revisionInForce(policy.revisions, day) === revision;
  if (!isUntilThen) return words;
  return searchPageStrings.revisionUntil(words, formatDay(addDays(takesPlaceOn(policy.current), -1)));
}

function labelOf(policy: Policy, day: string): string {
  const { title, withdrawn } = policy;
  if (!withdrawn) return title;
  return `${title}, ${policyStrings.list.withdrawnOn(formatDay(withdrawn.on), isWithdrawn(policy, day))}`;
}
