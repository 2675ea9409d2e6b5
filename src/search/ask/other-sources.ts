import type { PublishedData } from './published-data.ts';

type PublishedCitation = PublishedData['answers'][number]['citations'][number];

/** Returns the sources of an answer that are not the policy, from those that the search has: there each cited policy comes first. */
export function otherSources(searched: readonly string[] = [], citations: readonly PublishedCitation[] = []): string[] {
  return searched.slice(new Set(citations.map(({ policy }) => policy)).size);
}
