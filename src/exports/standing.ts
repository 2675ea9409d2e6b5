import type { Library, Policy } from '../library/library-types.ts';
import { formatDay } from '../model/day.ts';
import {
  inForceFrom,
  isInForce,
  isOvertaken,
  isWithdrawn,
  revisionInForce,
  supersededOn,
  supersededSameDay,
} from '../model/in-force.ts';
import type { Revision } from '../model/policy.ts';
import { formatRevision } from '../model/revision-id.ts';
import { nameRevision } from '../model/revision-name.ts';
import { remarkStrings as words } from '../strings/index.ts';

/** A remark on the standing of a revision: a sentence that stands out, and those that follow it. */
export interface Remark {
  emphasis: string;
  more: string;
}

/** Returns the revision of a policy that is in force on a day, or `undefined` if none is yet or the policy is withdrawn. */
export function inForceOn(policy: Pick<Policy, 'revisions' | 'withdrawn'>, day: string): Revision | undefined {
  return isWithdrawn(policy, day) ? undefined : revisionInForce(policy.revisions, day);
}

/**
 * Returns what a document says on a day of the standing of a revision, or an empty list if it is in force and its policy
 * stays. `policies` are those that may take the place of its own.
 */
export function standingOf(
  policy: Policy,
  revision: Revision,
  policies: readonly Pick<Policy, 'id' | 'title'>[],
  day: string,
): Remark[] {
  return [...withdrawalRemarks(policy, policies, day), ...revisionStanding(policy, revision, day)];
}

/** Returns what a document says on a day of the standing of a revision of one of a library's policies. */
export function standingIn({ policies }: Pick<Library, 'policies'>, revision: Revision, day: string): Remark[] {
  const policy = policies.find(({ id }) => id === revision.policy);
  return policy ? standingOf(policy, revision, policies, day) : [];
}

/** Returns the remarks on the standing of a revision as one text. */
export function remarksInWords(remarks: readonly Remark[]): string {
  return remarks.flatMap(({ emphasis, more }) => [emphasis, ...(more ? [more] : [])]).join(' ');
}

/** Returns what a document says on a day of the withdrawal of a policy, or an empty list if it has none. */
export function withdrawalRemarks(
  policy: Pick<Policy, 'withdrawn'>,
  policies: readonly Pick<Policy, 'id' | 'title'>[],
  day: string,
): Remark[] {
  const { withdrawn } = policy;
  if (!withdrawn) return [];
  const replacement = policies.find(({ id }) => id === withdrawn.replacedBy);
  return [
    {
      emphasis: words.withdrawn(isWithdrawn(policy, day), formatDay(withdrawn.on)),
      more: replacement ? words.replaced(replacement.title) : '',
    },
  ];
}

function revisionStanding(policy: Policy, revision: Revision, day: string): Remark[] {
  const { revisions } = policy;
  const later = revisions.slice(0, Math.max(0, revisions.indexOf(revision)));
  const end = supersededOn(later);
  if (end === undefined) {
    // a policy that is withdrawn has no text in force to wait for
    if (isWithdrawn(policy, day) || isInForce(revision, day)) return [];
    const before = revisionInForce(revisions, day);
    const until = before ? words.until(formatRevision(before.date)) : '';
    return [{ emphasis: words.inForceFrom(formatDay(inForceFrom(revision))), more: until }];
  }
  if (isOvertaken(revision, later)) {
    return [{ emphasis: words.overtaken, more: words.newerBefore }];
  }
  return end <= day
    ? [{ emphasis: words.past, more: supersededWords(revision, later, end) }]
    : [{ emphasis: words.supersededFrom(formatDay(end)), more: '' }];
}

function supersededWords(revision: Revision, later: readonly Revision[], end: string): string {
  const sameDay = supersededSameDay(revision, later);
  return sameDay ? words.supersededBy(nameRevision(sameDay, [revision, ...later])) : words.superseded(formatDay(end));
}
