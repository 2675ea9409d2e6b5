import { type Citation, clauseKey } from '../model/quote.ts';

/** Returns each quote once, without quotes that are part of a longer quote from the same clause. */
export function uniqueCitations(citations: readonly Citation[]): Citation[] {
  const unique = [
    ...new Map(citations.map((citation) => [`${clauseKey(citation)} ${citation.quote}`, citation])).values(),
  ];
  return unique.filter((one) => !unique.some((other) => other !== one && includesQuote(other, one)));
}

/** Returns whether the words of a citation are part of another citation's. */
export function includesQuote(citation: Citation, part: Citation): boolean {
  return clauseKey(citation) === clauseKey(part) && citation.quote.includes(part.quote);
}
