import { facetToken } from './facet-token.ts';
import type { FoundRecord } from './found-record.ts';
import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The number of hits that may answer a query. */
const top = 3;

/** The least probability that a record answers what the matcher has recognised. */
const leastMeant = 0.03;

/** The most that hits may have of what a query asks and still only come near it: less if they have one of its concepts. */
const most = { concept: 0.34, noConcept: 0.5 };

/**
 * Returns whether the best hits only come near what a query asks: the query names none of them, the matcher recognises
 * none, and none has more than a part of what the query asks, of which rare words and concepts are more. `unknown` is the
 * number of its words that nothing has.
 */
export function onlyComesNear(
  found: readonly FoundRecord[],
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  { records, unknown }: { records: number; unknown: number },
): boolean {
  const best = found.slice(0, top);
  if (parts.length === 0 || best.some(({ meant }) => meant >= leastMeant)) return false;
  const weighed = parts.map((part) => {
    const ids = recordsWith(part, postings);
    return { ids, weight: Math.log(1 + records / Math.max(1, ids.size)), isConcept: part.concepts?.length };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, unknown * Math.log(1 + records));
  const hasConcept = weighed.some(({ ids, isConcept }) => isConcept && best.some(({ id }) => ids.has(id)));
  const limit = weighed.some(({ isConcept }) => isConcept) && !hasConcept ? most.noConcept : most.concept;
  return best.every(
    ({ id }) => weighed.reduce((sum, { ids, weight }) => sum + (ids.has(id) ? weight : 0), 0) <= limit * total,
  );
}

/** Returns the ids of the records that have a part's concepts, or all its words. */
function recordsWith({ concepts = [], typed, lookups }: QueryPart, postings: ReadonlyMap<string, Postings>): Set<string> {
  const having = (tokens: readonly string[]) => new Set(tokens.flatMap((token) => [...(postings.get(token)?.keys() ?? [])]));
  const facets = (['concept', 'titleconcept', 'hint', 'policyconcept'] as const).flatMap((facet) =>
    concepts.map((id) => facetToken(facet, id)),
  );
  // what is named by its number has no words
  const [first = new Set<string>(), ...others] = typed?.map(having) ?? [having(lookups.map(({ token }) => token))];
  return others.reduce((all, ids) => all.intersection(ids), first).union(having(facets));
}
