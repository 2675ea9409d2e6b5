import type { ConceptFinder } from './concept-finder.ts';
import { nameConcepts } from './name-token.ts';
import { type PlainRecord, type SearchRecord, searchedText } from './record.ts';
import { tokensOf } from './tokens.ts';

/** Returns a record with the concepts that its words and its heading mean. */
export function withConcepts(record: PlainRecord, findConcepts: ConceptFinder): SearchRecord {
  const inText = findConcepts(tokensOf(searchedText(record)));
  const inHeading = findConcepts(tokensOf([record.heading ?? record.title, ...(record.names ?? [])].join('. ')));
  const names = [record.title, ...(record.names ?? [])].flatMap((name) => nameConcepts(tokensOf(name), findConcepts));
  const ids = (matches: typeof inText, wanted: boolean) => [
    ...new Set(matches.filter(({ weak }) => weak === wanted).map(({ concept }) => concept.id)),
  ];
  return {
    ...record,
    concepts: ids(inText, false),
    hints: ids(inText, true),
    titleConcepts: ids(inHeading, false),
    nameConcepts: [...new Set(names)],
  };
}
