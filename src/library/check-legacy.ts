import type { Problem } from '../model/problem.ts';
import type { CompanyFile } from './read-company.ts';
import type { PolicyResult } from './read-policy.ts';
import { policyNamed } from './resolve-citations.ts';

/**
 * Returns a problem for each legacy URL that redirects to a policy that does not exist, or to a revision which is not sealed;
 * none if nothing is sealed, which is a problem of its own.
 */
export function checkLegacy({ path, data, places }: CompanyFile, policies: readonly PolicyResult[]): Problem[] {
  const published = policies.filter(({ sealed }) => sealed.length > 0);
  if (published.length === 0) return [];
  return data.legacy.flatMap(({ policy, revisions }, index) => {
    const dates = policyNamed(policy, published)?.sealed;
    if (!dates) return [unknownPolicy(index)];
    return Object.entries(revisions)
      .filter(([, date]) => !dates.includes(date))
      .map(([value, date]) => ({
        path,
        ...places.positionOf(['legacy', index, 'revisions', value]),
        rule: 'unknown-revision',
        message: `A legacy URL redirects to the revision of ${date}, which is not sealed.`,
        hint: `Use the date of a sealed revision: ${dates.join(', ')}.`,
      }));
  });

  function unknownPolicy(index: number): Problem {
    const { policy } = data.legacy[index] ?? {};
    return {
      path,
      ...places.positionOf(['legacy', index, policy ? 'policy' : 'path']),
      rule: 'unknown-policy',
      message: policy
        ? `A legacy URL redirects to the policy ${policy}, which has no sealed revision.`
        : 'A legacy URL does not say which policy it redirects to.',
      hint: `Name it as policy: one of ${published.map(({ id }) => id).join(', ')}.`,
    };
  }
}
