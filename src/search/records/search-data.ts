import type { Library } from '../../library/library-types.ts';
import type { Revision } from '../../model/policy.ts';
import { conceptFinder } from '../engine/concept-finder.ts';
import type { PlainRecord } from '../engine/record.ts';
import { withConcepts } from '../engine/record-concepts.ts';
import type { SearchData } from '../engine/search-data.ts';
import { type AuthoredConcept, compilePublished, publishedConcept } from '../engine/vocabulary.ts';
import { knownWords } from '../engine/lexicon.ts';
import { tokensOf } from '../engine/tokens.ts';

/** Returns the file that a site publishes for its search. */
export function searchData(
  { revisions }: Pick<Library, 'revisions'>,
  records: readonly PlainRecord[],
  vocabulary: readonly AuthoredConcept[],
): SearchData {
  const concepts = vocabulary.map(publishedConcept);
  const findConcepts = conceptFinder(concepts.map(compilePublished));
  const data = { concepts, records: records.map((record) => withConcepts(record, findConcepts)), words: [] };
  const known = new Set(knownWords(data));
  const more = [...textsOf(revisions.slice(1))].flatMap(tokensOf);
  const words = [...new Set(more)].filter((word) => !known.has(word) && !/\d/.test(word)).sort();
  return { ...data, words };
}

/** Returns the texts of old revisions, which share most of their clauses, each once. */
function textsOf(revisions: readonly Revision[]): Set<string> {
  return new Set(
    revisions.flatMap(({ sections }) =>
      sections.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]),
    ),
  );
}
