import type { ConceptFinder } from './concept-finder.ts';
import { clauseToken, facetToken } from './facet-token.ts';
import { questionToken } from './question-token.ts';
import { type SearchRecord, searchedText } from './record.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** Returns a record's facet tokens: its concepts, the words of its heading, its questions, its sections and its kind. */
export function recordFacets(record: SearchRecord, findConcepts: ConceptFinder): string[] {
  const { heading, kind, questions = [], sections } = record;
  return [
    ...new Set([
      ...findConcepts(tokensOf(searchedText(record))).map(({ concept, weak }) =>
        facetToken(weak ? 'hint' : 'concept', concept.id),
      ),
      ...findConcepts(tokensOf(heading))
        .filter(({ weak }) => !weak)
        .map(({ concept }) => facetToken('titleconcept', concept.id)),
      ...tokensOf([heading, ...questions].join('. ')).map((word) => facetToken('title', stemOf(word))),
      ...sections.map((number) => facetToken('number', number)),
      ...clauseFacets(record),
      ...questions.flatMap((question) => questionToken(tokensOf(question)) ?? []),
      facetToken('kind', kind),
    ]),
  ];
}

/** Returns the tokens of a clause's section, of the section above that, and of the clause itself. */
function clauseFacets({ clause, sections: [number = ''] }: SearchRecord): string[] {
  if (clause === undefined) return [];
  const above = number.split('.').slice(0, -1).join('.');
  return [...[number, above].filter(Boolean).map((one) => facetToken('section', one)), clauseToken(number, clause)];
}
