import type { Citation } from '../../model/quote.ts';
import { isOneOfSeveral } from '../../registers/source.ts';
import { placeKey } from '../engine/place-key.ts';

type CitedPlace = Pick<Citation, 'policy' | 'policyTitle' | 'label' | 'number' | 'clause'>;

/** Returns the keys of the sections that citations are of, each once. */
export function citedSections(citations: readonly CitedPlace[]): string[] {
  return [...new Set(citations.map((citation) => placeKey(policyOf(citation), citation.number)))];
}

/** Returns the keys of the clauses that citations are of, each once. */
export function citedClauses(citations: readonly CitedPlace[]): string[] {
  return [...new Set(citations.map((citation) => placeKey(policyOf(citation), citation.clause)))];
}

/** Returns the policy of a citation, or `undefined` if the company has no other. */
function policyOf(citation: CitedPlace): string | undefined {
  return isOneOfSeveral(citation) ? citation.policy : undefined;
}
