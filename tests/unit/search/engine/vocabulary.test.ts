import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { tokensOf } from '../../../../src/search/engine/tokens.ts';
import { compileConcept, publishedConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept, concept } from '../concepts.ts';

describe('compileConcept()', () => {
  it('returns each phrase once, as sorted stems', () => {
    const authored = authoredConcept('backup', ['Backups', 'backup', 'data copies'], {
      acronyms: ['BU'],
      weak: ['copies', 'archives'],
      et: ['varundamine'],
      fi: ['Varmuuskopiointi', 'kopio'],
      related: ['restore'],
    });
    expect(compileConcept(authored)).toEqual({
      id: 'backup',
      terms: ['backup', 'bu', 'data copi'],
      weak: ['archiv', 'copi'],
      foreign: ['kopio', 'varmuuskopiointi', 'varundamin'],
      related: ['restore'],
    });
  });
});

describe('publishedConcept()', () => {
  it('returns phrases as words, once for all their endings, sorted', () => {
    const authored = authoredConcept('backup', ['Back-ups', 'data copies', 'data copy'], { et: ['Varukoopia'] });
    expect(publishedConcept(authored)).toEqual({
      ...{ id: 'backup', weak: [], related: [] },
      ...{ terms: ['back ups', 'data copies'], foreign: ['varukoopia'] },
    });
  });

  it('leaves out a phrase that has another one in it, and a long English one', () => {
    const phrases = ['backup', 'nightly backup', 'a copy each night', 'copy each night', 'copies made each night'];
    expect(publishedConcept(authoredConcept('backup', phrases)).terms).toEqual(['backup', 'copy each night']);
    expect(publishedConcept(authoredConcept('b', [], { et: ['üks kaks kolm neli'] })).foreign).toHaveLength(1);
  });
});

describe('conceptFinder()', () => {
  const concepts = [
    concept('backup', ['backup', 'back up'], { et: ['varundamine'] }),
    concept('restore', ['restore']),
    concept('hosting', ['data centre', 'hosting provider'], { weak: ['provider', '…'] }),
    concept('centre', ['centre']),
    concept('site', ['centre hosting provider']),
    concept('archive', ['backup']),
  ];
  const found = (text: string) =>
    conceptFinder(concepts)(tokensOf(text)).map((match) => [match.concept.id, match.start, match.end, match.weak]);

  it.each([
    ['a word, in any form', 'we restored it', [['restore', 1, 2, false]]],
    ['the longest phrase at a word', 'our hosting providers', [['hosting', 1, 3, false]]],
    ['no phrase inside a longer one', 'data centres', [['hosting', 0, 2, false]]],
    [
      'phrases that overlap',
      'data centre hosting provider',
      [
        ['hosting', 0, 2, false],
        ['site', 1, 4, false],
      ],
    ],
    ['a weak phrase', 'a provider', [['hosting', 1, 2, true]]],
    ['a foreign word', 'varundamine', [['backup', 0, 1, false]]],
    [
      'every concept of a phrase',
      'backup',
      [
        ['backup', 0, 1, false],
        ['archive', 0, 1, false],
      ],
    ],
    [
      'a concept each time it is mentioned',
      'restore, restore',
      [
        ['restore', 0, 1, false],
        ['restore', 1, 2, false],
      ],
    ],
    ['a phrase at the end', 'do you back up', [['backup', 2, 4, false]]],
    ['nothing in other words', 'data hosting', []],
    ['a phrase of one word among longer ones', 'centre', [['centre', 0, 1, false]]],
    ['nothing in no words', '', []],
  ])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('ignores phrases without words', () => {
    expect(conceptFinder([concept('empty', ['…'])])([''])).toEqual([]);
  });

  it('finds nothing without concepts', () => expect(conceptFinder([])(['backup'])).toEqual([]));
});
