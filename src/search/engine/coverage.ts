import type { FoundRecord } from './found-record.ts';
import { conceptLookups } from './lookups.ts';
import type { QueryPart } from './query-parts.ts';
import { recordsWithAllWords } from './rank.ts';
import type { Postings } from './search-index.ts';

/** The number of hits that may answer a query. */
const top = 3;

/** The least probability that a record answers what the matcher has recognised. */
export const leastMeant = 0.03;

/** The most that hits may have of a query and still only come near it: more if they have none of its concepts. */
const most = { concept: 0.34, noConcept: 0.5 };

/** What a word that no record has counts of one that a record has: it may be a mistake. */
const unknownShare = 0.6;

/**
 * Returns whether the best hits only come near what a query asks: the query names none of them, the matcher recognises none,
 * and none has more than a part of the query, of which rare words and concepts are more. `unknown` is the number of words
 * that no record has, `count` that of all records.
 */
export function onlyComesNear(
  found: readonly FoundRecord[],
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  { unknown, count }: { unknown: number; count: number },
): boolean {
  const best = found.slice(0, top);
  // what is named by its number has no words
  if (!parts[0]?.typed || best.some(({ meant = 0 }) => meant >= leastMeant)) return false;
  const weighed = parts.map((part) => {
    const ids = recordsAbout(part, postings);
    return { ids, weight: Math.log(1 + count / Math.max(1, ids.size)), isConcept: Boolean(part.concepts?.[0]) };
  });
  const concepts = weighed.filter(({ isConcept }) => isConcept);
  const hasNone = concepts.length > 0 && concepts.every(({ ids }) => best.every(({ id }) => !ids.has(id)));
  const sum = (listed: typeof weighed) => listed.reduce((total, { weight }) => total + weight, 0);
  const limit =
    (sum(weighed) + unknown * unknownShare * Math.log(1 + count)) * (hasNone ? most.noConcept : most.concept);
  return best.every(({ id }) => sum(weighed.filter(({ ids }) => ids.has(id))) <= limit);
}

/** Returns the ids of the records that have a concept or all words of a part of a query, not only something related to it. */
export function recordsAbout(part: QueryPart, postings: ReadonlyMap<string, Postings>): Set<string> {
  const facets = part.concepts?.flatMap((id) => conceptLookups({ id }, 1)) ?? [];
  const ids = facets.flatMap(({ token }) => [...(postings.get(token)?.keys() ?? [])]);
  return new Set(ids).union(recordsWithAllWords([part], postings));
}
