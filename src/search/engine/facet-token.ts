/** A property of a record that can be looked up apart from its words. */
export type Facet =
  'concept' | 'hint' | 'title' | 'titleconcept' | 'policytitle' | 'policyconcept' | 'number' | 'section' | 'named';

/**
 * Returns the made-up word under which a record with this property is indexed. Two values whose letters differ never have
 * the same token, and no token is the beginning of another.
 */
export function facetToken(facet: Facet, value: string): string {
  // letters only, because Pagefind splits words at digits; the ending keeps a token from being the beginning of another
  const letters = value.replace(/[\d.]/g, (sign) => 'abcdefghijk'['0123456789.'.indexOf(sign)] ?? '');
  return `${facet}zx${letters.replace(/[^\p{L}]/gu, '')}xz`;
}

/** Returns the token of a policy, or of a page, section or clause of it, by the key of that; see `placeKey`. */
export function keyToken(facet: 'policy' | 'page' | 'section' | 'number', key: string): string {
  return `${facet}zx${key}xz`;
}

/** Returns the token of one clause: its section's number and its ordinal in the section. */
export function clauseToken(number: string, ordinal: string): string {
  return facetToken('section', `${number}p${ordinal}`);
}

/** Returns whether `facetToken` made a token. */
export function isFacetToken(token: string): boolean {
  return /^[a-z]+zx.*xz$/.test(token);
}

/** Returns whether a token stands for a concept: in a text or its heading, in the title of a policy, or as a hint. */
export function isConceptToken(token: string): boolean {
  return /^((title|policy)?concept|hint)zx/.test(token);
}
