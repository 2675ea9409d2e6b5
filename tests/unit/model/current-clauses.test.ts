import { describe, expect, it } from 'vitest';
import { currentCounterparts, type Standing } from '../../../src/model/current-clauses.ts';
import { diffRevisions } from '../../../src/model/diff.ts';
import { markdownRevision } from './markdown-revision.ts';

const shed = 'The shed is locked at night, and its keys hang in the hall.';
const boats = 'Boats are for staff only, and nobody else may row.';

/** Where the clauses of the first of some texts of a policy stand in the last: the kind, then the clauses or the revision. */
function standingsOf(...bodies: string[]): string[] {
  const revisions = bodies.map((body, year) => markdownRevision(`${2020 + year}-01-01`, [{ id: 'rules', body }]));
  const [first, last] = [revisions[0], revisions.at(-1)];
  if (!first || !last) return [];
  const steps = revisions.slice(1).flatMap((to, index) => {
    const from = revisions[index];
    return from ? [diffRevisions(from, to)] : [];
  });
  const standings = currentCounterparts(first, last, steps);
  return first.sections.flatMap(({ clauses }) => clauses.map(({ id }) => written(standings.get(id))));
}

function written(standing: Standing | undefined): string {
  if (!standing) return 'nothing';
  if (standing.words === 'none') {
    const { removedBy, goneBy } = standing;
    return goneBy === removedBy ? `removed ${goneBy}` : `changed ${removedBy}, removed ${goneBy ?? 'never'}`;
  }
  return `${standing.words} ${standing.clauses.map(({ label }) => label).join(', ')}`;
}

describe('a clause of an old revision', () => {
  it.each([
    ['stands in the one that it stayed', [shed, shed], ['all §1 ¶1']],
    ['stands in the one that moved', [`${boats}\n\n${shed}`, `${shed}\n\n${boats}`], ['all §1 ¶2', 'all §1 ¶1']],
    ['stands where only its quotation marks changed', ['Say “yes” now.', 'Say "yes" now.'], ['all §1 ¶1']],
    [
      'is gone if it was removed, and only shares words with one that stood beside it',
      [
        'Managers must certify each year by letter that they take part in the work.\n\nHelpers must certify each year by letter that they take part in the work.',
        'Helpers must certify each year by letter that they take part in the work.',
      ],
      ['removed 2021-01-01', 'all §1 ¶1'],
    ],
    ['changed if it has other words', [shed, shed.replace('night', 'noon')], ['changed §1 ¶1']],
    ['stands within more words if some were added', [shed, `${shed} So is the barn.`], ['within §1 ¶1']],
    [
      'stands within the one that it was joined to',
      [`${boats}\n\n${shed}`, `${boats} ${shed}`],
      ['within §1 ¶1', 'within §1 ¶1'],
    ],
    [
      'stands in parts where it was split',
      [`${shed} ${boats}`, `${shed} New.\n\nNew. ${boats}`],
      ['some §1 ¶1, §1 ¶2'],
    ],
    [
      'stands whole in both clauses that it was split into',
      [`${shed} ${boats}`, `${shed}\n\n${boats}`],
      ['all §1 ¶1, §1 ¶2'],
    ],
    [
      'stands in the clause that has its words and not in the one that is only similar',
      [
        `First.\n\n${shed}`,
        `First.\n\nThe shed is locked at noon, and its keys hang in the hall.\n\nThis is new, and long as well. ${shed} Nobody but the warden has another key to it.`,
      ],
      ['all §1 ¶1', 'within §1 ¶3'],
    ],
    [
      'is gone with the revision that removed it',
      [`${boats}\n\n${shed}`, boats, boats],
      ['all §1 ¶1', 'removed 2021-01-01'],
    ],
    [
      'is gone even if its last sentence is similar to another',
      [
        `${boats}\n\nNo lamp is lit after ten in any room of this place, and no candle either. Whoever has a key hands it to the warden of the hall.`,
        `Anybody who finds a key gives it to the warden of the hall.\n\n${boats}`,
      ],
      ['all §1 ¶2', 'removed 2021-01-01'],
    ],
    [
      'changed first if what it became was removed later',
      [`${boats}\n\n${shed}`, `${boats}\n\n${shed.replace('night', 'noon')}`, boats],
      ['all §1 ¶1', 'changed 2021-01-01, removed 2022-01-01'],
    ],
    [
      'has no part in a like clause that stood beside it all the time',
      [
        `Our codes must be unique for each of us.\n\n${boats}\n\nThese must be unique for each of us but may be used again.`,
        `Our codes must be long and unique and kept for each of us.\n\n${boats}\n\nThese must be unique for each of us but may be used again.`,
      ],
      ['changed §1 ¶1', 'all §1 ¶2', 'all §1 ¶3'],
    ],
    [
      'was removed when its words were gone the first time, although they came back',
      [`${boats}\n\n${shed}`, boats, `${boats}\n\n${shed}`, boats],
      ['all §1 ¶1', 'removed 2021-01-01'],
    ],
    [
      'changed when it first had other words, although it had its own again before it was removed',
      [`${boats}\n\n${shed}`, `${boats}\n\n${shed.replace('night', 'noon')}`, `${boats}\n\n${shed}`, boats],
      ['all §1 ¶1', 'changed 2021-01-01, removed 2023-01-01'],
    ],
    ['stands where it came back', [`${boats}\n\n${shed}`, boats, `${boats}\n\n${shed}`], ['all §1 ¶1', 'all §1 ¶2']],
    [
      'is gone if it was removed, although a longer one that stood beside it has its words',
      [
        `Opening hours\n\nAsk the warden for the opening hours of the shed.`,
        'Ask the warden for the opening hours of the shed.',
      ],
      ['removed 2021-01-01', 'all §1 ¶1'],
    ],
    [
      'changed if it was rewritten',
      [
        `${boats}\n\nThe warden opens the gates at seven and serves as the first contact of all visitors, suppliers and neighbours.`,
        `${boats}\n\nThe warden opens the gates.`,
        `${boats}\n\nThe warden opens the gates at noon.`,
      ],
      ['all §1 ¶1', 'changed §1 ¶2'],
    ],
  ])('%s', (_, bodies, expected) => expect(standingsOf(...bodies)).toEqual(expected));
});

describe('an entry that stands in two lists', () => {
  const list = (entries: string) => entries.split(' ').join('\n\n');
  const revisions = [
    ['bob kit ann tom', 'eve liz ann joe kim'],
    ['bob kit tom', 'eve liz kim joe ann'],
    ['bob kit ann-lee tom', 'eve liz kim joe ann'],
  ].map(([team = '', admins = ''], month) =>
    markdownRevision(`2020-0${month + 1}-01`, [
      { id: 'team', body: list(team.replace('-', ' the ').replace(/ the \w+/, '&nbsp;(she)')) },
      { id: 'admins', body: list(admins) },
    ]),
  );
  const standings = (count: number) => {
    const some = revisions.slice(0, count);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last) return [];
    const steps = some.slice(1).map((to, index) => diffRevisions(some[index] ?? to, to));
    const found = currentCounterparts(first, last, steps);
    return ['s1-p3', 's2-p3'].map((id) => written(found.get(id)));
  };

  it('is removed from the one that it left, although the other has it', () =>
    expect(standings(2)).toEqual(['removed 2020-02-01', 'all §2 ¶5']));

  it.each([
    ['short', 'ann'],
    ['long', 'Ann Lee of the old house at the north gate'],
  ])('is removed from the one that it left, although it was added to the other before that, if it is %s', (_, ann) => {
    const all = [
      [`bob\n\n${ann}`, 'eve'],
      [`bob\n\n${ann}`, `eve\n\n${ann}`],
      ['bob', `eve\n\n${ann}`],
    ].map(([team = '', admins = ''], month) =>
      markdownRevision(`2020-0${month + 1}-01`, [
        { id: 'team', body: team },
        { id: 'admins', body: admins },
      ]),
    );
    const [first, last] = [all[0], all.at(-1)];
    const steps = all.slice(1).map((to, index) => diffRevisions(all[index] ?? to, to));
    const found = first && last && currentCounterparts(first, last, steps).get('s1-p2');
    expect(written(found)).toBe('removed 2020-03-01');
  });

  it('leads to the same list where it came back with more words', () =>
    expect(standings(3)).toEqual(['some §1 ¶3', 'all §2 ¶5']));
});

describe('a clause that was reworded step by step', () => {
  const steps = [
    'Keys of the shed hang on a nail in the hall.',
    'Keys of the shed hang on a hook beside my door.',
    'Codes of the shed lie on a shelf beside my door.',
    'Codes of the barn lie in a safe beside my door.',
  ];

  it('leads to the clause that it became, although the two are not alike', () => {
    const [first = '', last = ''] = [steps[0], steps.at(-1)];
    const others = [1, 2, 3, 4].map((number) => `${'Other. '.repeat(number)}\n\n`).join('');
    expect(standingsOf(...steps.map((step) => others + step)).at(-1)).toBe('changed §1 ¶5');
    expect(standingsOf(`${others}${first}`, others, `${others}${last}`).at(-1)).toBe('removed 2021-01-01');
  });
});

describe('a clause that was reworded while another section has its words', () => {
  const filler = 'Coffee, tea and cake are served on Sundays to members, guests, friends and passing travellers.';
  const found = (old: string, reworded: string) => {
    const from = markdownRevision('2020-01-01', [{ id: 'rules', body: old }]);
    const to = markdownRevision('2021-01-01', [
      { id: 'rules', body: reworded },
      { id: 'more', body: `${filler} ${old} ${filler.toUpperCase()}` },
    ]);
    const diff = diffRevisions(from, to);
    return written(currentCounterparts(from, to, [diff]).get('s1-p1'));
  };

  it('stands in that section if its words are many', () =>
    expect(found(shed, shed.replace('night', 'noon'))).toBe('within §2 ¶1'));

  it('changed if they are few', () =>
    expect(found('Keys hang in the hall.', 'Keys hang in the barn.')).toBe('changed §1 ¶1'));
});
