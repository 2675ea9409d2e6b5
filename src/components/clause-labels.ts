import type { Citation } from '../model/quote.ts';
import { clauseLabelOf } from '../registers/source.ts';

/** Returns the labels of citations in a row: the title of a policy stands before the first of its clauses only. */
export function clauseLabels(citations: readonly Citation[]): string[] {
  return citations.map((citation, index) =>
    citations[index - 1]?.policy === citation.policy ? clauseLabelOf(citation) : citation.label,
  );
}
