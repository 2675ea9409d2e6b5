import { describe, expect, it } from 'vitest';
import { continuesIn } from '../../../src/model/continues-in.ts';
import { currentCounterparts } from '../../../src/model/current-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { standingIn } from '../../../src/model/standing-words.ts';
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
  return continuesIn(from.sections[0]?.clauses ?? [], currentCounterparts(from, to, [diff]), standingIn(to));
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

  it('nowhere if it had no clauses', () => expect(continuesIn([], new Map(), standingIn(from))).toBeUndefined());

  it.each([
    [
      'nowhere if it was reworded until no words were left',
      'Codes of the barn lie in a safe beside my door.',
      undefined,
    ],
    ['where some of its words stand', 'Keys of the shed hang on a nail beside my door.', ['other']],
  ])('%s', (_, last, sections) => {
    const texts = [
      'Keys of the shed hang on a nail in the hall.',
      'Keys of the shed hang on a nail in the hall.',
      'Keys of the shed hang on a hook beside my door.',
      'Codes of the shed lie on a shelf beside my door.',
      last,
    ];
    const all = texts.map((body, year) =>
      markdownRevision(`${2020 + year}-01-01`, [{ id: year === 0 ? 'shed' : 'other', body }]),
    );
    const [first, current] = [all[0], all.at(-1)];
    const steps = all.slice(1).map((to, index) => diffRevisions(all[index] ?? to, to));
    const standings = first && current && currentCounterparts(first, current, steps);
    expect(standings?.get('s1-p1')?.words).toBe('changed');
    const found =
      current && continuesIn(first?.sections[0]?.clauses ?? [], standings ?? new Map(), standingIn(current));
    expect(found?.sections).toEqual(sections);
  });

  it('where twelve words of a long clause stand in a row, also if they stood there before', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (__, at) => `${name}${at}`).join(' ');
    const found = (count: number) => {
      const other = { id: 'other', body: `${words('c', 20)} ${words('a', count)} ${words('d', 20)}.` };
      const old = markdownRevision('2020-01-01', [
        { id: 'gone', body: `${words('b', 50)} ${words('a', 12)} ${words('e', 50)}.` },
        other,
      ]);
      const current = markdownRevision('2021-01-01', [other]);
      const standings = currentCounterparts(old, current, [diffRevisions(old, current)]);
      expect(standings.get('s1-p1')?.words).toBe('none');
      return continuesIn(old.sections[0]?.clauses ?? [], standings, standingIn(current));
    };
    expect(found(12)).toEqual({ isWhole: false, sections: ['other'] });
    expect(found(11)).toBeUndefined();
  });
});
