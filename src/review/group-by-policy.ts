import type { Policy } from '../library/library-types.ts';
import { pluralize } from '../model/pluralize.ts';
import type { ReviewItem } from './review-item.ts';

/** Items of a review with a heading. */
export interface ReviewGroup {
  heading: string;
  items: ReviewItem[];
}

/** Returns items by the policy that they are about, in the order of the policies; those about none come last. */
export function groupByPolicy(items: readonly ReviewItem[], policies: readonly Policy[]): ReviewGroup[] {
  const byPolicy = Map.groupBy(items, ({ policy }) => policies.find(({ id }) => id === policy));
  return [...policies, undefined].flatMap((policy) => {
    const own = byPolicy.get(policy);
    if (!own) return [];
    const owner = policy?.current.owner;
    const name = policy ? `${policy.title}${owner === undefined ? '' : ` (owner: ${owner})`}` : 'Not about one policy';
    return [{ heading: `${name}: ${pluralize(own.length, 'thing')}`, items: own }];
  });
}

/** Returns how many items about policies each owner has, most first, as a sentence; empty if no policy with items names its owner. */
export function countsByOwner(items: readonly ReviewItem[], policies: readonly Policy[]): string {
  const ofPolicies = items.flatMap((item) => policies.find(({ id }) => id === item.policy) ?? []);
  const byOwner = [...Map.groupBy(ofPolicies, ({ current }) => current.owner)];
  if (byOwner.every(([owner]) => owner === undefined)) return '';
  const counts = byOwner
    .sort(([a, first], [b, second]) => (a === undefined ? 1 : b === undefined ? -1 : second.length - first.length))
    .map(([owner = 'no owner named', all]) => `${owner} ${all.length}`);
  return `By owner: ${counts.join(', ')}.`;
}
