import { recordsAbout } from './coverage.ts';
import type { QueryPart } from './query-parts.ts';
import type { Postings } from './search-index.ts';

/** The words that ask whom to reach, and how. */
const contactWord = /\b(contact(s|ed)?|reach|address|(tele)?phone|call)\b/i;

/** Returns the ids of the records that a query is about besides the words by which it asks whom to reach; none if it does not. */
export function reachedBy(
  text: string,
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
): Set<string> {
  const others = contactWord.test(text) ? parts.filter(({ words }) => !contactWord.test(words)) : [];
  return new Set(others.flatMap((part) => [...recordsAbout(part, postings)]));
}
