import type { Library, Policy } from '../library/library-types.ts';
import type { Revision } from '../model/policy.ts';
import { onlyPolicy } from './policy-basis.ts';

/** Returns the id and the title of the policy of a revision as data; nothing if the company has one policy. */
export function policyName(
  library: Pick<Library, 'policies'>,
  { id, title }: Pick<Policy, 'id' | 'title'>,
): { policy?: string; policyTitle?: string } {
  return onlyPolicy(library) ? {} : { policy: id, policyTitle: title };
}

/** Returns what the company says of a revision beside its text as data; null for what it does not give. */
export function givenFactsJson(revision: Revision) {
  const { version, owner, approvedBy, approvedOn, effectiveFrom, nextReview } = revision;
  return {
    version: version ?? null,
    owner: owner ?? null,
    approvedBy: approvedBy ?? null,
    approvedOn: approvedOn ?? null,
    effectiveFrom: effectiveFrom ?? null,
    nextReview: nextReview ?? null,
  };
}

/** Returns the withdrawal of a policy as data; null if it has none. */
export function withdrawalJson({ withdrawn }: Pick<Policy, 'withdrawn'>) {
  return withdrawn ? { on: withdrawn.on, replacedBy: withdrawn.replacedBy ?? null } : null;
}
