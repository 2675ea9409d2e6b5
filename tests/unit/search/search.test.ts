import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/search/records/read-vocabulary.ts';
import { questionToken } from '../../../src/search/engine/question-token.ts';
import { excerpt } from '../../../src/search/engine/excerpt.ts';
import { itemToken } from '../../../src/search/engine/item-keys.ts';
import { queryReader } from '../../../src/search/engine/query.ts';
import { rank } from '../../../src/search/engine/rank.ts';
import { clauseToken } from '../../../src/search/engine/section-query.ts';
import { editDistance } from '../../../src/model/edit-distance.ts';
import { completion, mendSpelling, sameBeginning } from '../../../src/search/engine/spelling.ts';
import { fieldToken, isFieldToken, tokensOf } from '../../../src/search/engine/tokens.ts';
import { type AuthoredConcept, compileConcept, conceptFinder } from '../../../src/search/engine/vocabulary.ts';

const authored = (id: string, terms: string[], more: Partial<AuthoredConcept> = {}): AuthoredConcept => ({
  id,
  label: id,
  terms,
  weak: [],
  acronyms: [],
  et: [],
  fi: [],
  related: [],
  ...more,
});
const concepts = [
  authored('backup', ['backup', 'back up'], { et: ['varundamine'], related: ['restore'] }),
  authored('restore', ['restore']),
  authored('hosting', ['data centre', 'hosting provider'], { weak: ['provider'] }),
  authored('centre', ['centre']),
].map(compileConcept);
const lexicon = ['backup', 'restore', 'data', 'centre', 'hosting', 'provider', 'varundamine', 'every', 'night'];
const read = queryReader({ concepts, lexicon });

describe('tokens', () => {
  it('are lower case, without accents, apostrophes and punctuation', () => {
    expect(tokensOf("Käyttö-oikeus: the customer's ISO/IEC 27001")).toEqual([
      'kaytto',
      'oikeus',
      'the',
      'customers',
      'iso',
      'iec',
      '27001',
    ]);
  });

  it('of fields are no beginning of one another', () => {
    expect(fieldToken('concept', 'backup-retention').startsWith(fieldToken('concept', 'backup'))).toBe(false);
    expect(fieldToken('number', '3.10')).not.toBe(fieldToken('number', '3.1'));
    expect(isFieldToken(fieldToken('number', '3.1'))).toBe(true);
    expect(isFieldToken('backup')).toBe(false);
  });
});

describe('spelling', () => {
  it('counts swapped neighbours as one slip', () => {
    expect(editDistance('bakcup', 'backup')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });

  it('mends one slip in short words, two in long ones, none in tiny ones', () => {
    expect(mendSpelling('bakcup', lexicon)).toBe('backup');
    expect(mendSpelling('provdier', lexicon)).toBe('provider');
    expect(mendSpelling('dta', lexicon)).toBeUndefined();
    expect(mendSpelling('zzzzzz', lexicon)).toBeUndefined();
    const near = ['aadress', 'address'];
    expect(mendSpelling('adress', near, new Set(['aadress']))).toBe('address');
    expect(mendSpelling('aadres', near, new Set(['aadress']))).toBe('aadress');
  });

  it('completes a word that is being typed, and knows inflected foreign words by their beginning', () => {
    expect(completion('hosti', lexicon)).toBe('hosting');
    expect(completion('ho', lexicon)).toBeUndefined();
    expect(sameBeginning('varundamisest', ['varundamine'])).toBe('varundamine');
    expect(sameBeginning('variant', ['varundamine'])).toBeUndefined();
  });
});

describe('concepts', () => {
  it('are found by their longest phrase, whatever its endings', () => {
    const found = conceptFinder(concepts)(tokensOf('Our data centres are backed up'));
    expect(found.map(({ concept, start, end }) => [concept.id, start, end])).toEqual([
      ['hosting', 1, 3],
      ['backup', 4, 6],
    ]);
  });

  it('of the vocabulary know the concepts they are related to', () => {
    const vocabulary = readVocabulary();
    const ids = new Set(vocabulary.map(({ id }) => id));
    expect(vocabulary.length).toBeGreaterThan(100);
    for (const { id, related } of vocabulary)
      for (const other of related) expect(ids, `${id} → ${other}`).toContain(other);
  });
});

describe('a query', () => {
  it('loses what carries no meaning and keeps its concepts', () => {
    const { units, mended } = read('How often do you make a bakcup every night?');
    expect(units.map(({ words }) => words)).toEqual(['backup', 'night']);
    expect([...mended]).toEqual([['bakcup', 'backup']]);
    expect(units[0]?.asks.map(({ token }) => token)).toContain(fieldToken('concept', 'backup'));
    expect(units[0]?.asks.map(({ token }) => token)).toContain(fieldToken('concept', 'restore'));
  });

  it('is mended to a word of its language rather than to one of another', () => {
    const address = compileConcept(authored('address', ['address'], { et: ['aadress ja postkast'] }));
    const reader = queryReader({ concepts: [address], lexicon: ['aadress', 'address', 'postkast'] });
    expect([...reader('adress').mended]).toEqual([['adress', 'address']]);
    expect([...reader('aadres').mended]).toEqual([]);
  });

  it('loses words that nothing has, but not one that is being typed', () => {
    const { units, unknown } = read('asdfgh restore');
    expect(units.map(({ words }) => words)).toEqual(['restore']);
    expect(unknown).toEqual(['asdfgh']);
    expect(read('prov').units.map(({ words }) => words)).toEqual(['prov']);
    expect(read('prov').unknown).toEqual([]);
  });

  it('of a section’s number asks for its clauses first, then for what cites it', () => {
    for (const query of ['§3.7', 'section 3.7', 'Sect. 3.7']) {
      const [unit, ...others] = read(query).units;
      expect(others).toEqual([]);
      expect(unit?.asks.map(({ token }) => token)).toEqual([fieldToken('section', '3.7'), fieldToken('number', '3.7')]);
      expect(unit?.asks[0]?.weight).toBeGreaterThan(2 * (unit?.asks[1]?.weight ?? 0));
    }
    for (const query of ['§3.7 ¶2', 'section 3.7, paragraph 2']) {
      expect(read(query).units[0]?.asks[0]?.token).toBe(clauseToken('3.7', '2'));
    }
  });

  it('that is a wording of an answer asks for that answer, whatever the order of the words', () => {
    const token = questionToken(['hosting', 'provider']);
    expect(read('Who is your provider of hosting?').units[0]?.asks.map((ask) => ask.token)).toContain(token);
    expect(questionToken(['what', 'is', 'the'])).toBeUndefined();
  });

  it('of a bare number asks for the section first, then for the item of a framework', () => {
    const [unit, ...others] = read('8.13').units;
    expect(others).toEqual([]);
    expect(unit?.asks.map(({ token }) => token)).toEqual([
      fieldToken('section', '8.13'),
      fieldToken('number', '8.13'),
      itemToken('8.13'),
      itemToken('8.13', true),
    ]);
    expect(unit?.asks[0]?.weight).toBeGreaterThan(3 * (unit?.asks[2]?.weight ?? 0));
  });

  it('that names an item asks for the item and for its other words', () => {
    const { units } = read('Art. 28(3)(g) backup');
    expect(units.map(({ words }) => words)).toEqual(['28.3.g', 'backup']);
    expect(units[0]?.asks.map(({ token }) => token)).toEqual([itemToken('28.3.g'), itemToken('28.3.g', true)]);
  });

  it('of nothing but stop words or signs asks for nothing', () => {
    for (const query of ['', '   ', 'what is the', '???', '😀']) expect(read(query).units).toEqual([]);
  });
});

describe('ranking', () => {
  it('prefers rare words, better fits, and records that meet more of the query', () => {
    const units = [
      { words: 'a', asks: [{ token: 'a', weight: 1 }] },
      { words: 'b', asks: [{ token: 'b', weight: 1 }] },
    ];
    const found = new Map([
      [
        'a',
        new Map([
          ['both', 1],
          ['rare', 1],
        ]),
      ],
      [
        'b',
        new Map([
          ['both', 0.5],
          ['often', 1],
          ['x', 1],
          ['y', 1],
        ]),
      ],
    ]);
    expect(rank(units, found, 10).map(({ id }) => id)).toEqual(['both', 'rare', 'often', 'x', 'y']);
  });
});

describe('an excerpt', () => {
  it('marks words and phrases, side by side as one, and keeps the text', () => {
    const text = 'Our data centre is safe. We restore what is lost.';
    const pieces = excerpt(text, new Set(['restor']), conceptFinder(concepts));
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    expect(pieces.filter(({ marked }) => marked).map(({ text: piece }) => piece)).toEqual(['data centre', 'restore']);
  });

  it('of a long text is the part around the matches', () => {
    const text = `${'word '.repeat(200)}the backup is here ${'word '.repeat(200)}`;
    const pieces = excerpt(text.trim(), new Set(['backup']), conceptFinder([]));
    const shown = pieces.map(({ text: piece }) => piece).join('');
    expect(shown.length).toBeLessThan(320);
    expect(shown).toContain('backup');
    expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true);
  });
});
