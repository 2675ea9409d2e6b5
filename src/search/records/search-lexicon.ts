import type { Revision } from '../../model/policy.ts';
import type { SearchRecord } from '../engine/record.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { AuthoredConcept } from '../engine/vocabulary.ts';

/** Returns every word the search knows, sorted: those of the records, the vocabulary and older revisions; words with digits are omitted. */
export function searchLexicon(
  records: readonly SearchRecord[],
  concepts: readonly AuthoredConcept[],
  olderRevisions: readonly Revision[] = [],
): string[] {
  const texts = new Set([
    ...records.flatMap(({ text, title, aliases }) => [title, text, ...aliases]),
    ...concepts.flatMap(({ terms, weak, acronyms, et, fi }) => [...terms, ...weak, ...acronyms, ...et, ...fi]),
    // revisions share most of their clauses, and each text is read once
    ...olderRevisions.flatMap(({ sections }) =>
      sections.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]),
    ),
  ]);
  const words = new Set([...texts].flatMap(tokensOf));
  return [...words].filter((word) => !/\d/.test(word)).sort();
}
