import { describe, expect, it } from 'vitest';
import { facetCounts, hasFacets } from '../../../../src/search/engine/facet-counts.ts';

const clause = { kind: 'clause', status: undefined } as const;
const stated = { kind: 'subject', status: 'stated' } as const;
const notStated = { kind: 'subject', status: 'not-stated' } as const;
const found = [clause, stated, notStated, notStated];
const ofBackup = { ...clause, policies: ['backup'] };
const ofBoth = { ...stated, policies: ['access', 'backup'] };

describe('hasFacets()', () => {
  it.each([
    ['', '', found],
    ['subject', '', [stated, notStated, notStated]],
    ['', 'stated', [stated]],
    ['clause', 'stated', []],
  ])('keeps the hits of the kind “%s” and the status “%s”', (kind, status, kept) => {
    expect(found.filter((hit) => hasFacets(hit, { kind, status, policy: '' }))).toEqual(kept);
  });

  it.each([
    ['backup', [ofBackup, ofBoth]],
    ['access', [ofBoth]],
    ['terms', []],
    ['', [ofBackup, ofBoth, clause]],
  ])('keeps the hits that are in the policy “%s” or cite it', (policy, kept) => {
    const hits = [ofBackup, ofBoth, clause];
    expect(hits.filter((hit) => hasFacets(hit, { kind: '', status: '', policy }))).toEqual(kept);
  });
});

describe('facetCounts()', () => {
  it.each([
    ['kind', 'clause', { kind: '', status: '' }, 1],
    ['kind', 'clause', { kind: '', status: 'not-stated' }, undefined],
    ['kind', 'subject', { kind: 'clause', status: 'not-stated' }, 2],
    ['kind', '', { kind: 'clause', status: 'not-stated' }, 2],
    ['status', '', { kind: 'clause', status: 'not-stated' }, 1],
  ] as const)('counts the %s “%s” among what is chosen otherwise', (facet, value, chosen, count) => {
    expect(facetCounts(found, { ...chosen, policy: '' })[facet].get(value)).toBe(count);
  });

  it('counts a hit for each of its policies', () => {
    const chosen = { kind: '', status: '', policy: 'access' };
    const { policy } = facetCounts([ofBackup, ofBoth, clause], chosen);
    expect(Object.fromEntries(policy)).toEqual({ access: 1, backup: 2, '': 3 });
  });
});
