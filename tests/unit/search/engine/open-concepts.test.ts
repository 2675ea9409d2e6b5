import { expect, it } from 'vitest';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import { openConcepts } from '../../../../src/search/engine/open-concepts.ts';

const concept = (id: string, related: string[] = []) => ({ id, related, terms: [], weak: [], foreign: [] });
const concepts = [concept('data-location', ['hosting']), concept('hosting')];
const matches = [
  { id: 'which-country', subject: 'data-location', probability: 0.15 },
  { id: 'which-city', subject: 'data-location', probability: 0.1 },
];
const tokensOf = (judged: string[] = [], inQuery: string[] = [], likely = matches) =>
  openConcepts(likely, new Set(judged), [{ words: 'data', lookups: [], concepts: inQuery }], concepts).map(
    ({ token }) => token,
  );

it('returns the lookups of the concept of a subject that nobody has judged, and of those related to it', () => {
  expect(tokensOf()).toContain(facetToken('concept', 'data-location'));
  expect(tokensOf()).toContain(facetToken('concept', 'hosting'));
});

it.each([
  ['the question is judged', tokensOf(['which-country'])],
  ['the unjudged questions are unlikely', tokensOf(['which-city'])],
  ['the query means the concept anyway', tokensOf([], ['data-location'])],
  ['nothing is recognised', tokensOf([], [], [])],
])('returns none if %s', (_, tokens) => expect(tokens).toEqual([]));
