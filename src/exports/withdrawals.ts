import type { Library, Policy } from '../library/library-types.ts';

/** The withdrawal of a policy, as a change of the site. */
export interface Withdrawal {
  kind: 'withdrawal';
  /** The day from which the policy no longer applies. */
  date: string;
  policy: Policy;
  /** The policy that takes its place, if the company names one. */
  replacement: Policy | undefined;
}

/** Returns the withdrawal of each policy that has been withdrawn. */
export function withdrawals({ policies }: Pick<Library, 'policies'>): Withdrawal[] {
  return policies.flatMap((policy) => {
    const { withdrawn } = policy;
    if (!withdrawn) return [];
    const replacement = policies.find(({ id }) => id === withdrawn.replacedBy);
    return [{ kind: 'withdrawal', date: withdrawn.on, policy, replacement }];
  });
}
