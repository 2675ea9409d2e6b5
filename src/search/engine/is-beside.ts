import type { FoundRecord } from './found-record.ts';
import { conceptLookups } from './lookups.ts';
import type { SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Returns whether none of the best hits is about one of the concepts with these ids, or related to it. */
export async function isBeside(
  found: readonly FoundRecord[],
  ids: readonly string[],
  { concepts: known }: Pick<Vocabulary, 'concepts'>,
  index: Pick<SearchIndex, 'postings'>,
): Promise<boolean> {
  const concepts = known.filter(({ id }) => ids.includes(id));
  const tokens = concepts.flatMap(({ id, related }) =>
    [id, ...related].flatMap((id) => conceptLookups({ id }, 1).map(({ token }) => token)),
  );
  const postings = await Promise.all(tokens.map(index.postings));
  return concepts.length > 0 && found.slice(0, 3).every(({ id }) => !postings.some((found) => found.has(id)));
}
