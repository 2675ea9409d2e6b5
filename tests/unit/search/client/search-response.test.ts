import { describe, expect, it, vi } from 'vitest';
import { responseOf } from '../../../../src/search/client/search-response.ts';
import type { HitFacets, HitFilter, SearchHit, SearchResults } from '../../../../src/search/engine/search-hit.ts';

const found: HitFacets[] = [
  { kind: 'clause', status: undefined },
  { kind: 'subject', status: 'stated' },
  { kind: 'subject', status: 'not-stated' },
];
const hits = vi.fn((limit: number, isWanted: HitFilter = () => true) =>
  found
    .filter(isWanted)
    .slice(0, limit)
    .map((facets) => facets as SearchHit),
);
const results: SearchResults = {
  ...{ found, hits, isNear: true, isEnglish: false, cut: true },
  ...{
    corrected: new Map([['bakcup', 'backup']]),
    unknown: ['fax'],
    notAssessed: [{ id: 'fax', title: 'Fax machines', isInPart: false }],
  },
};
const respond = (kind: string, limit: number) =>
  responseOf(results, { chosen: { kind, status: '', policy: '' }, limit });

describe('responseOf()', () => {
  it('has the best hits with the chosen facets, and counts them and all', () => {
    expect(respond('subject', 1)).toMatchObject({ hits: [{ status: 'stated' }], total: 2, found: 3 });
    expect(respond('', Infinity)).toMatchObject({ hits: found, total: 3, found: 3 });
    expect(respond('certificate', 9)).toMatchObject({ hits: [], total: 0, found: 3 });
  });

  it('counts what each choice would leave', () => {
    const { kind, status } = respond('subject', 9).counts;
    expect(Object.fromEntries(kind)).toEqual({ '': 3, clause: 1, subject: 2 });
    expect(Object.fromEntries(status)).toEqual({ '': 2, stated: 1, 'not-stated': 1 });
  });

  it('repeats what is remarked of the query, and can be sent', () => {
    const { corrected, unknown, notAssessed, isNear, cut } = structuredClone(respond('', 9));
    expect({ corrected, unknown, notAssessed, isNear, cut }).toEqual({
      corrected: results.corrected,
      ...{
        unknown: ['fax'],
        notAssessed: [{ id: 'fax', title: 'Fax machines', isInPart: false }],
        isNear: true,
        cut: true,
      },
    });
  });
});
