import { conceptLookups, type Lookup } from './lookups.ts';
import type { QueryPart } from './query-parts.ts';
import type { QuestionMatch } from './question-matcher.ts';
import type { Concept } from './vocabulary.ts';

/** The least probability of the unjudged questions of a subject that makes them the ones that are asked. */
const least = 0.2;

/** The weight of the concept of an unjudged question: its words alone must not outweigh it. */
const weight = 1.2;

/**
 * Returns the lookups of the concept that the likeliest question is about, and of those related to it; none if somebody has
 * judged that question, or if the parts of the query mean the concept anyway. A concept is that of a question or a subject
 * that has its id.
 */
export function openConcepts(
  matches: readonly QuestionMatch[],
  judged: ReadonlySet<string>,
  parts: readonly QueryPart[],
  concepts: readonly Concept[],
): Lookup[] {
  const [first] = matches;
  if (!first || judged.has(first.id)) return [];
  const open = matches.filter(({ id, subject }) => subject === first.subject && !judged.has(id));
  const conceptOf = (wanted?: string) => concepts.find(({ id }) => id === wanted);
  const concept = conceptOf(first.id) ?? conceptOf(first.subject);
  const isLikely = open.reduce((sum, { probability }) => sum + probability, 0) >= least;
  if (!isLikely || !concept || parts.some((part) => part.concepts?.includes(concept.id))) return [];
  return [concept.id, ...concept.related].flatMap((id, index) => conceptLookups({ id }, weight / Math.max(index, 1)));
}
