import { describe, expect, it } from 'vitest';
import { wordCorrector } from '../../../../src/search/engine/correct-words.ts';
import { concept } from '../concepts.ts';

const vocabulary = {
  concepts: [
    concept('address', ['address'], { et: ['aadress ja postkast'] }),
    concept('backup', ['backup'], { et: ['varundamine'] }),
  ],
  lexicon: ['aadress', 'address', 'backup', 'postkast', 'providers', 'responsibilities', 'varundamine'],
};
const correctWords = (query: string) => wordCorrector(vocabulary)(query);

describe('wordCorrector()', () => {
  it.each([
    ['a known word', 'backup', ['backup']],
    ['another form of a known word', 'backups provider', ['backups', 'provider']],
    ['stop words', 'what is the backup', ['what', 'is', 'the', 'backup']],
    ['words with digits', 'iso27001', ['iso27001']],
    ['the beginning of a known word that is far from complete', 'resp', ['resp']],
  ])('keeps %s', (_, query, words) => {
    expect(correctWords(query)).toMatchObject({ words, corrected: new Map(), unknown: [] });
  });

  it('corrects a typo and reports it', () => {
    expect(correctWords('bakcup')).toEqual({
      words: ['backup'],
      corrected: new Map([['bakcup', 'backup']]),
      unknown: [],
      text: 'backup',
      isKnown: false,
    });
  });

  it('completes a word that is being typed, and does not report it', () => {
    expect(correctWords('backu')).toMatchObject({ words: ['backup'], corrected: new Map(), isKnown: false });
  });

  it('replaces an inflected foreign word by the stem of the listed one', () => {
    expect(correctWords('varundamisest').corrected).toEqual(new Map([['varundamisest', 'varundamin']]));
  });

  it('does not take the beginning of a foreign phrase for an inflected word', () => {
    expect(correctWords('aadressxxx ')).toMatchObject({ words: [], corrected: new Map(), unknown: ['aadressxxx'] });
  });

  it('corrects a typo to an English word rather than to a foreign one', () => {
    expect(correctWords('adress').words).toEqual(['address']);
  });

  it('drops unknown words and reports them', () => {
    expect(correctWords('asdfgh backup qwertz')).toMatchObject({
      words: ['backup'],
      corrected: new Map(),
      unknown: ['asdfgh', 'qwertz'],
    });
  });

  it('returns the corrected text with its unknown words', () => {
    expect(correctWords('Asdfgh, the bakcup!').text).toBe('asdfgh the backup');
  });

  it('says whether every word was known as it was typed', () => {
    expect(correctWords('the backups of 2024').isKnown).toBe(true);
    expect(correctWords('asdfgh backup').isKnown).toBe(false);
  });

  it('keeps a word whose stem is known besides', () => {
    const correct = wordCorrector(vocabulary, (stem) => stem === 'insur');
    expect(correct('insured')).toMatchObject({ words: ['insured'], unknown: [], isKnown: true });
  });

  it('treats a foreign word that is also English as English', () => {
    const concepts = [concept('server', ['server'], { et: ['server', 'servex'] })];
    const words = ['servez', 'serveq'].map(
      (typed) => wordCorrector({ concepts, lexicon: ['servex', 'server'] })(typed).words[0],
    );
    expect(words).toEqual(['server', 'server']);
  });
});
