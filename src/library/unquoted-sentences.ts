import type { Clause, Section } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';

/** A sentence of the policy, with its clause. */
export interface PolicySentence {
  section: Section;
  clause: Clause;
  text: string;
}

/**
 * Returns the sentences of sections that no citation quotes words of, in reading order. A sentence that only introduces what
 * follows it, as in “We do the following:”, is left out.
 */
export function unquotedSentences(
  sections: readonly Section[],
  citations: readonly Citation[],
  language: string,
): PolicySentence[] {
  const ofClause = Map.groupBy(citations, ({ clause }) => clause);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return sections.flatMap((section) =>
    section.clauses.flatMap((clause) => {
      const quotes = (ofClause.get(clause.id) ?? []).map(({ quote }) => rangeOf(clause.text, quote));
      return [...segmenter.segment(clause.text)]
        .map(({ index, segment }) => ({ start: index, text: segment.trim() }))
        .filter(({ start, text }) => !quotes.some((quote) => quote.start < start + text.length && quote.end > start))
        .filter(({ text }) => !text.endsWith(':'))
        .map(({ text }) => ({ section, clause, text }));
    }),
  );
}

function rangeOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}
