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

/** Returns the withdrawal of each policy that no longer applies on a day. */
export function withdrawals({ policies }: Pick<Library, 'policies'>, day: string): Withdrawal[] {
  return policies.flatMap((policy) => {
    const { withdrawn } = policy;
    if (!withdrawn || withdrawn.on > day) return [];
    const replacement = policies.find(({ id }) => id === withdrawn.replacedBy);
    return [{ kind: 'withdrawal', date: withdrawn.on, policy, replacement }];
  });
}
