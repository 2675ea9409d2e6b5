import { describe, expect, it } from 'vitest';
import { clauseToken, facetToken, isConceptToken, isFacetToken } from '../../../../src/search/engine/facet-token.ts';

describe('facetToken()', () => {
  it('returns a word of letters that names the facet and the value', () => {
    expect(facetToken('concept', 'backup-retention')).toBe('conceptzxbackupretentionxz');
    expect(facetToken('number', '3.10')).toBe('numberzxdkbaxz');
  });

  it('never returns a token that another token begins with', () => {
    expect(facetToken('concept', 'backup-retention').startsWith(facetToken('concept', 'backup'))).toBe(false);
    expect(facetToken('number', '3.10').startsWith(facetToken('number', '3.1'))).toBe(false);
  });

  it('returns a different token for each digit', () => {
    expect(new Set([...'0123456789.'].map((digit) => facetToken('number', digit))).size).toBe(11);
  });
});

describe('clauseToken()', () => {
  it('returns a token for one clause of one section', () => {
    expect(clauseToken('3.7', '1')).toBe(facetToken('section', '3.7p1'));
    expect(clauseToken('3.7', '1')).not.toBe(clauseToken('3.7', '2'));
  });
});

describe('isFacetToken()', () => {
  it.each([
    [facetToken('number', '3.1'), true],
    ['backup', false],
    ['zxbackupxz', false],
    ['conceptzxbackup', false],
    ['27001 conceptzxbackupxz', false],
    ['conceptzxbackupxz copy', false],
  ])('of %s is %s', (token, expected) => expect(isFacetToken(token)).toBe(expected));
});

describe('isConceptToken()', () => {
  it.each([
    ['concept', true],
    ['hint', true],
    ['titleconcept', true],
    ['policyconcept', true],
    ['title', false],
    ['number', false],
  ] as const)('of a token of the facet %s is %s', (facet, expected) =>
    expect(isConceptToken(facetToken(facet, 'backup'))).toBe(expected),
  );
});
