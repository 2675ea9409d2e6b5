import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { phraseStem, stemOf } from '../../../../src/search/engine/tokens.ts';
import { compilePublished } from '../../../../src/search/engine/vocabulary.ts';

const concept = (id: string, terms: string[]) => compilePublished({ id, terms, weak: [], foreign: [], related: [] });
const find = conceptFinder([
  concept('availability', ['ha', 'outages']),
  concept('terms', ['tos']),
  concept('power-supply', ['ups']),
]);
const found = (text: string) => find(text.split(' ')).map(({ concept: { id } }) => id);

describe('phraseStem()', () => {
  it('keeps “has” apart from the acronym HA, “to” from ToS, and “up” from UPS', () => {
    expect(found('the host has power up to here')).toEqual([]);
    expect(found('ha tos ups')).toEqual(['availability', 'terms', 'power-supply']);
  });

  it('is the stem of every other word, so that endings do not matter', () => {
    expect(phraseStem('outages')).toBe(stemOf('outage'));
    expect(found('an outage')).toEqual(['availability']);
  });
});
