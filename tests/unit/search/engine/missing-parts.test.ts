import { expect, it } from 'vitest';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import { conceptLookups } from '../../../../src/search/engine/lookups.ts';
import { missingParts } from '../../../../src/search/engine/missing-parts.ts';
import type { Concept } from '../../../../src/search/engine/vocabulary.ts';

const concept: Concept = { id: 'insurance', terms: ['insur'], weak: [], foreign: [], related: [] };
const related = facetToken('concept', 'liability');
const lookups = [...conceptLookups({ id: 'insurance' }, 1), { token: related, weight: 1 }];
const part = { words: 'insurance', concepts: ['insurance'], lookups, typed: [['insurance']] };
const found = (token: string) => new Map([[token, new Map([['/policy/cover/#s1-p1', 1]])]]);
const asking = (question: string) => [
  { answers: [{ id: 'cover', question, status: 'not-stated' as const, text: '', clauses: [] }] },
];
const missing = (
  postings = new Map<string, Map<string, number>>(),
  records = asking('Are backups made?'),
  one: object = {},
) =>
  missingParts([{ ...part, ...one }], postings, records, (words) =>
    words.includes('insured') ? [{ concept, start: 0, end: 1, weak: false }] : [],
  );

it('returns the words of a concept of which nothing speaks', () => expect(missing()).toEqual(['insurance']));

it.each(['concept', 'titleconcept', ''])('returns no words that a record has as %s', (kind) => {
  const [token = ''] = kind ? [facetToken(kind as Parameters<typeof facetToken>[0], 'insurance')] : ['insurance'];
  expect(missing(found(token))).toEqual([]);
});

it('returns no words of which something related is known', () => expect(missing(found(related))).toEqual([]));

it.each(['Is there insurance?', 'Is the company insured?'])(
  'returns no words that the judged question “%s” is about',
  (question) => expect(missing(undefined, asking(question))).toEqual([]),
);

it('returns no words without a concept', () => expect(missing(undefined, undefined, { concepts: [] })).toEqual([]));
