import { describe, expect, it } from 'vitest';
import { type Facet, facetToken } from '../../../../src/search/engine/facet-token.ts';
import { conceptLookups } from '../../../../src/search/engine/lookups.ts';
import { missingParts } from '../../../../src/search/engine/missing-parts.ts';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';
import { concept } from '../concepts.ts';

const insurance = concept('insurance', ['insurance']);
const related = facetToken('concept', 'liability');
const part: QueryPart = {
  words: 'cyber insurance',
  concepts: ['cover', 'insurance'],
  lookups: [...conceptLookups({ id: 'insurance' }, 1), { token: related, weight: 1 }],
  typed: [['cyber', 'cyber-title'], ['insurance']],
};
const postingsOf = (...tokens: string[]) =>
  new Map(tokens.map((token) => [token, new Map([['/policy/cover/#s1-p1', 1]])]));
const asking = (question: string) => [
  { answers: [{ id: 'cover', question, status: 'not-stated' as const, text: '', clauses: [] }] },
];
/** Finds the concept of insurance in “insured”. */
const findConcepts = (words: readonly string[]) =>
  words.includes('insured') ? [{ concept: insurance, start: 0, end: 1, weak: false }] : [];
const missing = (
  postings: Parameters<typeof missingParts>[1] = new Map(),
  { question = 'Are backups made?', parts = [part] } = {},
) => missingParts(parts, postings, asking(question), findConcepts);

describe('missingParts()', () => {
  it('returns the words of a concept of which nothing speaks', () => expect(missing()).toEqual(['cyber insurance']));

  it('returns only those parts of a query of which nothing speaks', () => {
    const backups = { words: 'backups', concepts: ['backup'], lookups: [], typed: [['backups']] };
    expect(missing(postingsOf('backups'), { parts: [part, backups] })).toEqual(['cyber insurance']);
  });

  it.each(['concept', 'titleconcept'] as Facet[])('returns no words that a record has as %s', (facet) =>
    expect(missing(postingsOf(facetToken(facet, 'insurance')))).toEqual([]),
  );

  it('returns no words that records have in any form', () =>
    expect(missing(postingsOf('cyber-title', 'insurance'))).toEqual([]));

  it('returns words of which records have only some', () =>
    expect(missing(postingsOf('insurance'))).toEqual(['cyber insurance']));

  it('returns words if a token of theirs has no record left', () =>
    expect(missing(new Map([[related, new Map()]]))).toEqual(['cyber insurance']));

  it('returns no words of which something related is known', () => expect(missing(postingsOf(related))).toEqual([]));

  it.each(['Is there insurance for cyber incidents?', 'Is the company insured?'])(
    'returns no words that the judged question “%s” is about',
    (question) => expect(missing(undefined, { question })).toEqual([]),
  );

  it('returns words of which a judged question has only some', () =>
    expect(missing(undefined, { question: 'Are cyber attacks reported?' })).toEqual(['cyber insurance']));

  it('returns no words without a concept', () => {
    const { concepts: _, ...wordsOnly } = part;
    expect(missing(undefined, { parts: [wordsOnly, { ...part, concepts: [] }] })).toEqual([]);
  });

  it('returns no words that ask in other words what somebody has judged', () => {
    const missingIf = (isJudged: (words: string) => boolean) =>
      missingParts([part], new Map(), asking('Are backups made?'), findConcepts, isJudged);
    expect(missingIf((words) => words === 'cyber insurance')).toEqual([]);
    expect(missingIf(() => false)).toEqual(['cyber insurance']);
  });

  it('compares nothing with judged questions if records have all that is asked', () => {
    const found = postingsOf(related);
    const unread = () => {
      throw new Error('No words are compared.');
    };
    expect(missingParts([part], found, asking('Are backups made?'), unread)).toEqual([]);
  });
});
