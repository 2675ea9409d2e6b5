import type { FoundRecord } from './found-record.ts';
import type { OrderedAnswers } from './order-answers.ts';

/** The most results of a part of a query that are taken. */
const mostOfPart = 3;

/**
 * Returns the results of a whole query and the best ones of its parts, in turn. A record that several of them have stands where it
 * comes first and shows the questions of all.
 */
export function mergeFound(whole: readonly FoundRecord[], parts: readonly (readonly FoundRecord[])[]): FoundRecord[] {
  const merged = new Map<string, FoundRecord>();
  const listed = [whole, ...parts.map((found) => found.slice(0, mostOfPart))].flatMap((found) => [...found.entries()]);
  for (const [, one] of listed.sort(([a], [b]) => a - b)) {
    const { id, ordered } = merged.get(one.id) ?? one;
    merged.set(id, { ...(merged.get(id) ?? one), ordered: ordered && one.ordered && together(ordered, one.ordered) });
  }
  return [...merged.values()];
}

/** Returns the questions of a subject, with those first that either order shows. */
function together(first: OrderedAnswers, second: OrderedAnswers): OrderedAnswers {
  const shown = new Set([...first.answers.slice(0, first.shown), ...second.answers.slice(0, second.shown)]);
  return { ...first, answers: [...shown.union(new Set(first.answers))], shown: shown.size };
}
