import { expect, it } from 'vitest';
import { facetLists } from '../../../../src/pages/search/_facets.ts';

const policies = [
  { id: 'backup', title: 'Backup policy' },
  { id: 'terms', title: 'Terms' },
];

it('facetLists() has a list of the policies only if several are searched', () => {
  expect(facetLists([]).map(({ facet }) => facet)).toEqual(['kind', 'status']);
  expect(facetLists(policies.slice(0, 1)).map(({ facet }) => facet)).toEqual(['kind', 'status']);
  expect(facetLists(policies)[2]).toEqual({
    facet: 'policy',
    values: [
      ['backup', 'Backup policy'],
      ['terms', 'Terms'],
    ],
  });
});

it('facetLists() has the kinds and statuses of hits in words', () => {
  const [kinds, statuses] = facetLists([]);
  expect(kinds?.values).toContainEqual(['clause', 'Clause']);
  expect(statuses?.values).toContainEqual(['in-part', 'Stated in part']);
});
