import type { ConceptFinder } from './concept-finder.ts';
import { nameConcepts } from './name-token.ts';
import { type PlainRecord, type SearchRecord, searchedText } from './record.ts';
import { tokensOf } from './tokens.ts';

/**
 * Returns a record with the concepts that its words and its heading mean, and those of the title of the policy that it is
 * in, if the company has several.
 */
export function withConcepts(record: PlainRecord, findConcepts: ConceptFinder, policyTitle?: string): SearchRecord {
  const inText = findConcepts(tokensOf(searchedText(record)));
  const inHeading = findConcepts(tokensOf([record.heading ?? record.title, ...(record.names ?? [])].join('. ')));
  // a page, a framework or a contact is meant only by its own names: “right to audit” is no question for the page of answers
  const isNamedByWords = ['page', 'framework', 'contact'].includes(record.kind);
  const named = isNamedByWords ? [] : [record.title, ...(record.names ?? [])];
  const names = named.flatMap((name) => nameConcepts(tokensOf(name), findConcepts));
  const ids = (matches: typeof inText, wanted: boolean) => [
    ...new Set(matches.filter(({ weak }) => weak === wanted).map(({ concept }) => concept.id)),
  ];
  // a badge of a visitor is no certificate
  const surest = inText.filter(
    ({ weak, start, end }) =>
      !weak || !inText.some((other) => !other.weak && other.start === start && other.end === end),
  );
  return {
    ...record,
    concepts: ids(inText, false),
    hints: ids(surest, true),
    titleConcepts: ids(inHeading, false),
    nameConcepts: [...new Set(names)],
    ...(policyTitle === undefined || record.kind !== 'clause'
      ? {}
      : { policyTitle, policyConcepts: ids(findConcepts(tokensOf(policyTitle)), false) }),
  };
}
