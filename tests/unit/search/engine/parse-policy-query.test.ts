import { describe, expect, it } from 'vitest';
import { facetToken, keyToken } from '../../../../src/search/engine/facet-token.ts';
import { lookupWeights as weights } from '../../../../src/search/engine/lookups.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import { queryParser } from '../../../../src/search/engine/parse-query.ts';
import { clauseKeyToken, headingToken } from '../../../../src/search/engine/policy-facets.ts';
import { concept } from '../concepts.ts';

describe('queryParser() for a company with several policies', () => {
  const parseNamed = queryParser({
    concepts: [concept('backup', ['backup'])],
    lexicon: ['backup', 'every', 'night', 'policy', 'terms'],
    policies: [{ id: 'copies', title: 'Terms of backup policy' }],
  });
  const partsOf = (query: string) => parseNamed(query).parts;

  it('makes one part of a policy’s name, which finds the policy before the words of the name', () => {
    const [name, ...others] = partsOf('every night in the terms of backup policy');
    expect(others.map(({ words }) => words)).toEqual(['night']);
    expect(name?.words).toBe('terms of backup');
    expect(name?.lookups.slice(0, 2)).toEqual([
      { token: keyToken('policy', 'copies'), weight: weights.policy },
      { token: keyToken('number', 'copies'), weight: weights.citesPolicy },
    ]);
    expect(name?.lookups.map(({ token }) => token)).toContain(facetToken('concept', 'backup'));
    expect(name?.lookups.map(({ token }) => token)).not.toContain('policy');
  });

  it('says which policies are named, and does not take the words of a name for a sentence', () => {
    expect(parseNamed('terms of backup policy night')).toMatchObject({ policies: ['copies'], isSentence: false });
    expect(parseNamed('is night in terms of backup policy')).toMatchObject({ isSentence: true });
    expect(parseNamed('backup night')).toMatchObject({ policies: [], pages: { keys: [] } });
    expect(parseNamed('terms of backup policy')).toMatchObject({ pages: { keys: ['copies'], isCertain: true } });
  });

  it('names the sections of the policy whose heading the other words may be', () => {
    const token = headingToken('copies', nameToken(['night']) ?? '');
    expect(parseNamed('every night in the terms of backup policy').headings).toEqual([token]);
    expect(parseNamed('terms of backup policy').headings).toEqual([]);
    expect(parseNamed('every night').headings).toEqual([]);
  });

  it('looks up a section of a policy, then what cites it, then the policy', () => {
    const policy = [
      { token: keyToken('policy', 'copies'), weight: weights.policy },
      { token: keyToken('number', 'copies'), weight: weights.citesPolicy },
    ];
    const section = [
      { token: keyToken('section', 'copies/3.7'), weight: weights.section },
      { token: keyToken('number', 'copies/3.7'), weight: weights.number },
    ];
    const clause = { token: clauseKeyToken('copies/3.7', '2'), weight: weights.clause };
    expect(partsOf('terms of backup §3.7')).toEqual([
      { words: '3.7', lookups: section },
      { words: '', lookups: policy },
    ]);
    expect(partsOf('terms of backup §3.7 ¶2')[0]?.lookups).toEqual([clause, ...section]);
  });
});
