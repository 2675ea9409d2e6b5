import { expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { concept } from '../concepts.ts';

const certificate = concept('certificate', ['certificate'], { weak: ['badge'] });
const entry = concept('entry', ['badge']);
const hintsOf = (concepts: (typeof entry)[]) =>
  withConcepts(
    { kind: 'clause', url: '/p/#c1', title: 'T', text: 'Visitors wear a badge.', sections: [] },
    conceptFinder(concepts),
  ).hints;

it('takes a word as a hint of a concept only if it does not surely mean another', () => {
  expect(hintsOf([certificate])).toEqual(['certificate']);
  expect(hintsOf([certificate, entry])).toEqual([]);
});
