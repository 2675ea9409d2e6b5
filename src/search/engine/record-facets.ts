import { clauseToken, facetToken } from './facet-token.ts';
import { conceptNameToken, nameToken } from './name-token.ts';
import { readPlaceKey } from './place-key.ts';
import { policyFacets } from './policy-facets.ts';
import type { SearchRecord } from './record.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** Returns a record's facet tokens: its concepts, the words of its heading, its names and its sections. */
export function recordFacets(record: SearchRecord): string[] {
  const {
    title,
    heading = title,
    names = [],
    label = '',
    sections,
    concepts,
    hints,
    titleConcepts,
    nameConcepts,
  } = record;
  return [
    ...new Set([
      ...concepts.map((id) => facetToken('concept', id)),
      ...hints.map((id) => facetToken('hint', id)),
      ...titleConcepts.map((id) => facetToken('titleconcept', id)),
      ...tokensOf(heading).map((word) => facetToken('title', stemOf(word))),
      ...sections.map((key) => facetToken('number', readPlaceKey(key).place)),
      ...clauseFacets(record),
      ...[title, label, ...names].flatMap((name) => nameToken(tokensOf(name)) ?? []),
      ...nameConcepts.map(conceptNameToken),
      ...policyFacets(record),
    ]),
  ];
}

/** Returns the tokens of a clause's section, of the section above that, and of the clause itself. */
function clauseFacets({ clause, sections: [section = ''] }: SearchRecord): string[] {
  if (clause === undefined) return [];
  const { place: number } = readPlaceKey(section);
  const above = number.split('.').slice(0, -1).join('.');
  return [...[number, above].filter(Boolean).map((one) => facetToken('section', one)), clauseToken(number, clause)];
}
