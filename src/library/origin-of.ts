import type { Problem } from '../model/problem.ts';
import { mainPolicy } from '../model/urls.ts';
import type { Company, Policy } from './library-types.ts';
import type { CompanyFile } from './read-company.ts';
import type { PolicyResult } from './read-policy.ts';

/**
 * Returns what the ids of a company's feed are made from: the origin of the policy in `policy/`, or else of the one that
 * `company.yaml` names as the first, or else of the policy whose first revision is the oldest.
 */
export function originOf(
  policies: readonly [Policy, ...Policy[]],
  { firstPolicy }: Pick<Company, 'firstPolicy'>,
): string {
  const named = [mainPolicy, firstPolicy].map((name) => policies.find(({ id }) => id === name));
  const firstDay = ({ id, revisions }: Policy) => `${revisions.at(-1)?.date} ${id}`;
  const [oldest] = policies.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  return (named.find((one) => one !== undefined) ?? oldest ?? policies[0]).origin;
}

/** Returns a problem if the policy that a company names as its first has no sealed revision. */
export function checkFirstPolicy({ path, data, places }: CompanyFile, policies: readonly PolicyResult[]): Problem[] {
  const { firstPolicy } = data;
  const published = policies.filter(({ sealed }) => sealed.length > 0).map(({ id }) => id);
  if (firstPolicy === undefined || published.length === 0 || published.includes(firstPolicy)) return [];
  return [
    {
      path,
      ...places.positionOf(['firstPolicy']),
      rule: 'unknown-policy',
      message: `The first policy is ${firstPolicy}, which has no sealed revision.`,
      hint: `Name one of ${published.join(', ')}.`,
    },
  ];
}
