import { describe, expect, it } from 'vitest';
import { clauseToken, facetToken, keyToken } from '../../../../src/search/engine/facet-token.ts';
import { itemPartToken, itemToken } from '../../../../src/search/engine/item-keys.ts';
import { lookupWeights as weights } from '../../../../src/search/engine/lookups.ts';
import { queryParser } from '../../../../src/search/engine/parse-query.ts';
import { clauseKeyToken, headingToken } from '../../../../src/search/engine/policy-facets.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import { concept } from '../concepts.ts';

const vocabulary = {
  concepts: [
    concept('backup', ['backup', 'back up'], { et: ['varundamine'], related: ['restore', 'missing', 'hosting'] }),
    concept('restore', ['restore']),
    concept('hosting', ['data centre', 'hosting provider'], { weak: ['provider'] }),
    concept('centre', ['centre']),
  ],
  lexicon: ['back', 'backup', 'restore', 'data', 'centre', 'hosting', 'provider', 'varundamine', 'every', 'night'],
};
const parse = (query: string) => queryParser(vocabulary)(query);
const wordsOf = (query: string) => parse(query).parts.map(({ words }) => words);
const weightsOf = (query: string, part = 0) =>
  Object.fromEntries((parse(query).parts[part]?.lookups ?? []).map(({ token, weight }) => [token, weight]));

describe('queryParser()', () => {
  it('drops stop words, corrects typos and keeps concepts', () => {
    const { parts, corrected, unknown, concepts, stems } = parse('How often do you make a bakcup every night?');
    expect(parts.map(({ words }) => words)).toEqual(['backup', 'night']);
    expect(corrected).toEqual(new Map([['bakcup', 'backup']]));
    expect(unknown).toEqual([]);
    expect(concepts.map(({ id }) => id)).toEqual(['backup']);
    expect(stems).toEqual(new Set(['backup', 'night']));
  });

  it('puts phrases that mean a concept before other words', () => {
    expect(wordsOf('nights, data centres, restored')).toEqual(['data centres', 'restored', 'nights']);
    expect(wordsOf('night data centre')).toEqual(['data centre', 'night']);
  });

  it('drops unknown words and reports them, but keeps a word that is being typed', () => {
    expect(parse('asdfgh restore')).toMatchObject({ parts: [{ words: 'restore' }], unknown: ['asdfgh'] });
    expect(parse('prov')).toMatchObject({ parts: [{ words: 'prov' }], unknown: [] });
  });

  it.each(['', '   ', 'what is the', '???', '😀'])('returns no parts for “%s”', (query) => {
    expect(parse(query).parts).toEqual([]);
  });

  it('looks up a concept, its related concepts and the words of its phrase', () => {
    expect(weightsOf('do we back up')).toEqual({
      [facetToken('concept', 'backup')]: weights.concept,
      [facetToken('titleconcept', 'backup')]: weights.titleConcept,
      [facetToken('hint', 'backup')]: weights.hint,
      [facetToken('concept', 'restore')]: weights.concept * weights.related,
      [facetToken('titleconcept', 'restore')]: weights.titleConcept * weights.related,
      [facetToken('hint', 'restore')]: weights.hint * weights.related,
      [facetToken('concept', 'hosting')]: weights.concept * (weights.related / (1 + 2 / 3)),
      [facetToken('titleconcept', 'hosting')]: weights.titleConcept * (weights.related / (1 + 2 / 3)),
      [facetToken('hint', 'hosting')]: weights.hint * (weights.related / (1 + 2 / 3)),
      [facetToken('policyconcept', 'backup')]: weights.policyConcept,
      [facetToken('policyconcept', 'restore')]: weights.policyConcept * weights.related,
      [facetToken('policyconcept', 'hosting')]: weights.policyConcept * (weights.related / (1 + 2 / 3)),
      back: weights.word * (weights.phrase / 2),
      [facetToken('title', 'back')]: weights.title * (weights.phrase / 2),
      [facetToken('policytitle', 'back')]: weights.policyTitle * (weights.phrase / 2),
    });
  });

  it('looks up a merely possible concept with less weight, and does not mark it', () => {
    expect(weightsOf('provider')).toMatchObject({
      [facetToken('concept', 'hosting')]: weights.concept * weights.weak,
      provider: weights.word * weights.phrase,
    });
    expect(parse('provider').concepts).toEqual([]);
  });

  it('looks up another word in texts and in headings, by its stem', () => {
    expect(weightsOf('backup nights', 1)).toEqual({
      nights: weights.word,
      [facetToken('title', 'night')]: weights.title,
      [facetToken('policytitle', 'night')]: weights.policyTitle,
    });
  });

  it('returns the token of the whole query as a name', () => {
    expect(parse('the hosting providers').name).toBe(nameToken(['hosting', 'provider']));
    expect(parse('what is the').name).toBeUndefined();
  });

  it('returns the concepts that the whole query means', () => {
    expect(parse('the data centres').nameConcepts).toEqual(['hosting']);
    expect(parse('varundamine').nameConcepts).toEqual(['backup']);
    expect(parse('data centre backup').nameConcepts).toEqual([]);
    expect(parse('provider').nameConcepts).toEqual([]);
  });

  it('returns the corrected text, unless it has no known word', () => {
    expect(parse('Is a bakcup made?').text).toBe('is a backup made');
    expect(parse('asdfgh backup').text).toBe('asdfgh backup');
    expect(parse('what is the asdfgh').text).toBe('');
  });

  describe('for a company with several policies', () => {
    const parseNamed = queryParser({
      ...vocabulary,
      lexicon: [...vocabulary.lexicon, 'terms', 'policy'],
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

  it('tells a sentence from keywords', () => {
    expect(parse('is a backup made').isSentence).toBe(true);
    expect(parse('backup night').isSentence).toBe(false);
  });

  it.each(['§3.7', 'section 3.7', 'Sect. 3.7'])(
    'looks up the clauses of the section, then what cites it, for %s',
    (query) => {
      const { parts, ...others } = parse(query);
      expect(others).toEqual({
        ...{ corrected: new Map(), unknown: [], stems: new Set(), concepts: [] },
        ...{ name: undefined, nameConcepts: [], isSentence: false, isKnown: true, text: '' },
        ...{ pages: { keys: [], isCertain: false }, headings: [], policies: [] },
      });
      expect(parts).toEqual([
        {
          words: '3.7',
          lookups: [
            { token: facetToken('section', '3.7'), weight: weights.section },
            { token: facetToken('number', '3.7'), weight: weights.number },
          ],
        },
      ]);
    },
  );

  it.each(['§3.7 ¶2', 'clause 3.7 para 2'])('looks up the clause first for %s', (query) => {
    expect(parse(query).parts[0]?.lookups).toEqual([
      { token: clauseToken('3.7', '2'), weight: weights.clause },
      { token: facetToken('section', '3.7'), weight: weights.section },
      { token: facetToken('number', '3.7'), weight: weights.number },
    ]);
  });

  it.each(['8.13', 'clause 8.13'])('looks up the section first, then the framework item, for %s', (query) => {
    expect(parse(query).parts[0]?.lookups).toEqual([
      { token: facetToken('section', '8.13'), weight: weights.section },
      { token: facetToken('number', '8.13'), weight: weights.number },
      { token: itemToken('8.13'), weight: weights.itemOfNumber },
      { token: itemPartToken('8.13'), weight: weights.itemOfNumber / 2 },
    ]);
  });

  it('looks up a framework item and the other words of the query', () => {
    const { parts } = parse('Art. 28(3)(g) backup');
    expect(parts.map(({ words }) => words)).toEqual(['28.3.g', 'backup']);
    expect(parts[0]?.lookups).toEqual([
      { token: itemToken('28.3.g'), weight: weights.item },
      { token: itemPartToken('28.3.g'), weight: weights.item / 2 },
    ]);
  });

  it('weighs a clause over its section, its section over citations, and citations over items of the same number', () => {
    expect(weights.clause).toBeGreaterThan(weights.section);
    expect(weights.section).toBeGreaterThan(2 * weights.number);
    expect(weights.section).toBeGreaterThan(3 * weights.itemOfNumber);
  });
});
