import { describe, expect, it } from 'vitest';
import { clauseToken, facetToken } from '../../../../src/search/engine/facet-token.ts';
import { itemPartToken, itemToken } from '../../../../src/search/engine/item-keys.ts';
import { lookupWeights as weights } from '../../../../src/search/engine/lookups.ts';
import { queryParser } from '../../../../src/search/engine/parse-query.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import { concept } from '../concepts.ts';

const vocabulary = {
  concepts: [
    concept('backup', ['backup', 'back up'], { et: ['varundamine'], related: ['restore', 'missing', 'hosting'] }),
    concept('restore', ['restore']),
    concept('hosting', ['data centre', 'hosting provider'], { weak: ['provider'] }),
    concept('centre', ['centre']),
  ],
  frameworks: [{ id: 'gdpr', names: ['GDPR'], words: ['art'], shapes: ['#.#.@'] }],
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

  it.each([
    ['can we audit you', undefined],
    ['list of your audits', nameToken(['audit'])],
    ['how is the audit made', nameToken(['audit', 'made'])],
    ['the audit', nameToken(['audit'])],
    ['audit', nameToken(['audit'])],
  ])('reads “%s” as the name %s: a phrase that common words make is none', (query, name) => {
    const right = concept('right', ['can we audit', 'list of your audit']);
    const lexicon = ['audit', 'made'];
    expect(queryParser({ concepts: [right, concept('audit', ['audit'])], lexicon })(query).name).toBe(name);
  });

  it('gives the matcher the words of the customer as the company says them', () => {
    const lexicon = ['data', 'stored'];
    const { text, parts } = queryParser({ concepts: [], lexicon })('Where is our data stored?');
    expect(text).toBe('where is customer data stored');
    expect(parts.map(({ words }) => words)).toEqual(['data', 'stored']);
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
        ...{
          item: undefined,
          frameworks: [],
          pages: { keys: [], facts: [], isCertain: false },
          headings: [],
          policies: [],
        },
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

  it('looks up an item in the framework that the query names', () => {
    const { parts, item, name } = parse('GDPR 28(3)');
    expect(item).toEqual({ key: '28.3', frameworks: ['gdpr'], rest: '' });
    expect(parts).toHaveLength(1);
    expect(parts[0]?.lookups.map(({ token }) => token)).toEqual([
      itemToken('28.3', 'gdpr'),
      itemPartToken('28.3', 'gdpr'),
    ]);
    expect(name).toBe(nameToken(['gdpr', '28', '3']));
  });

  it('names the frameworks that a query mentions beside other words', () => {
    expect(parse('GDPR backup')).toMatchObject({ item: undefined, frameworks: ['gdpr'] });
    expect(parse('GDPR 28(3)').frameworks).toEqual([]);
  });

  it('reads a number as a word if no item is wanted', () => {
    const parts = queryParser(vocabulary)('Art. 28(3)(g) backup', { items: false }).parts;
    expect(parts.map(({ words }) => words)).not.toContain('28.3.g');
  });

  it('weighs a clause over its section, its section over citations, and citations over items of the same number', () => {
    expect(weights.clause).toBeGreaterThan(weights.section);
    expect(weights.section).toBeGreaterThan(2 * weights.number);
    expect(weights.section).toBeGreaterThan(3 * weights.itemOfNumber);
  });
});
