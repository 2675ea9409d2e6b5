import { describe, expect, it } from 'vitest';
import { continuesIn } from '../../../src/model/continues-in.ts';
import { currentCounterparts } from '../../../src/model/current-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const gates = 'Gates are shut at night.\n\nKeys hang in the hall.';
const from = markdownRevision('2020-01-01', [{ id: 'gates', body: gates }]);

/** Where the section `gates` stands in a revision of other sections. */
function leadsTo(...bodies: string[]) {
  const to = markdownRevision(
    '2021-01-01',
    bodies.map((body, index) => ({ id: `s${index}`, body })),
  );
  const diff = diffRevisions(from, to);
  return continuesIn(from.sections[0]?.clauses ?? [], currentCounterparts(from, to, [diff]));
}

describe('a withdrawn section continues', () => {
  it.each([
    ['in the one that has its clauses', [`Boats are for staff.\n\n${gates}`], { isWhole: true, sections: ['s0'] }],
    [
      'in both that it was split into',
      ['Keys hang in the hall.', 'Gates are shut at night.'],
      { isWhole: true, sections: ['s1', 's0'] },
    ],
    ['in one clause of another', [`Boats too. ${gates.replace('\n\n', ' ')}`], { isWhole: true, sections: ['s0'] }],
    ['with a part of its text', ['Gates are shut at night.'], { isWhole: false, sections: ['s0'] }],
    ['nowhere if no section has its words', ['Boats are for staff.'], undefined],
  ])('%s', (_, bodies, expected) => expect(leadsTo(...bodies)).toEqual(expected));

  it('nowhere if it had no clauses', () => expect(continuesIn([], new Map())).toBeUndefined());
});
