import type { ConceptFinder } from './concept-finder.ts';
import { isConceptToken } from './facet-token.ts';
import type { QueryPart } from './query-parts.ts';
import type { PlainRecord } from './record.ts';
import type { Postings } from './search-index.ts';
import { stemOf, tokensOf } from './tokens.ts';

/**
 * Returns the words of the parts of a query of which nothing here speaks: no text, heading or judged question has the words,
 * nor a concept that they mean in other words or one related to it. A part without a concept is none of them, because most
 * of those only say how something is asked. `isJudged` returns whether words ask in other words what somebody has judged.
 */
export function missingParts(
  parts: readonly QueryPart[],
  postings: ReadonlyMap<string, Postings>,
  records: Iterable<Pick<PlainRecord, 'answers'>>,
  findConcepts: ConceptFinder,
  isJudged: (words: string) => boolean = () => false,
): string[] {
  const isFound = (token: string) => postings.get(token)?.size;
  const absent = parts.filter(
    ({ concepts = [], typed = [], lookups }) =>
      concepts.length > 0 &&
      !lookups.some(({ token }) => isConceptToken(token) && isFound(token)) &&
      !typed.every((tokens) => tokens.some(isFound)),
  );
  if (absent.length === 0) return [];
  const questions = [...records].flatMap(({ answers = [] }) => answers.map(({ question }) => tokensOf(question)));
  const asked = new Set(questions.flatMap((words) => findConcepts(words).map(({ concept }) => concept.id)));
  const stems = new Set(questions.flat().map(stemOf));
  return absent.flatMap(({ words, concepts = [] }) =>
    concepts.some((id) => asked.has(id)) || tokensOf(words).every((word) => stems.has(stemOf(word))) || isJudged(words)
      ? []
      : [words],
  );
}
