import { describe, expect, it } from 'vitest';
import { conceptLookups } from '../../../../src/search/engine/lookups.ts';
import { openConcepts } from '../../../../src/search/engine/open-concepts.ts';
import type { QueryPart } from '../../../../src/search/engine/query-parts.ts';

const concept = (id: string, related: string[] = []) => ({ id, related, terms: [], weak: [], foreign: [] });
const concepts = [
  concept('encryption'),
  concept('data-location', ['hosting', 'transfer', 'cloud']),
  concept('which-region', ['data-location']),
];
const asked = (id: string, probability: number, subject = 'data-location') => ({ id, subject, probability });
const matches = [asked('which-country', 0.15), asked('which-city', 0.1)];
const part = (concepts?: string[]): QueryPart => ({ words: 'data', lookups: [], ...(concepts ? { concepts } : {}) });
const lookupsOf = (likely = matches, judged: string[] = [], parts = [part()]) =>
  openConcepts(likely, new Set(judged), parts, concepts);

describe('openConcepts()', () => {
  it('returns the lookups of the subject of a question that nobody has judged, then of what is related, ever lighter', () =>
    expect(lookupsOf()).toEqual([
      ...conceptLookups({ id: 'data-location' }, 1.2),
      ...conceptLookups({ id: 'hosting' }, 1.2),
      ...conceptLookups({ id: 'transfer' }, 0.6),
      ...conceptLookups({ id: 'cloud' }, 1.2 / 3),
    ]));

  it('takes the concept of the question itself before that of its subject', () =>
    expect(lookupsOf([asked('which-region', 0.3)])).toEqual([
      ...conceptLookups({ id: 'which-region' }, 1.2),
      ...conceptLookups({ id: 'data-location' }, 1.2),
    ]));

  it('returns lookups if the unjudged questions are just likely enough', () =>
    expect(lookupsOf([asked('which-country', 0.2)])).not.toEqual([]));

  it('returns lookups if the parts of the query mean another concept', () =>
    expect(lookupsOf(matches, [], [part(['encryption'])])).toEqual(lookupsOf()));

  it.each([
    ['the likeliest question is judged', matches, ['which-country'], undefined],
    ['a judged question takes the others below the least probability', matches, ['which-city'], undefined],
    [
      ...['only with those of another subject the questions are likely enough'],
      ...[[asked('which-country', 0.15), asked('ciphers', 0.1, 'encryption')], [], undefined],
    ],
    ['nothing has the id of the question or of its subject', [asked('floors', 0.9, 'offices')], [], undefined],
    ['a part of the query means the concept anyway', matches, [], [part(['encryption']), part(['data-location'])]],
    ['nothing is recognised', [], [], undefined],
  ] as [string, typeof matches, string[], QueryPart[] | undefined][])(
    'returns none if %s',
    (_, likely, judged, parts) => expect(lookupsOf(likely, judged, parts)).toEqual([]),
  );
});
