import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangedClause, clausesOfChange } from '../../../src/model/clause-change.ts';
import { countChanges } from '../../../src/model/change-counts.ts';
import {
  type Diff,
  diffRevisions,
  isChanged,
  isEmpty,
  isRenumbered,
  type SectionChange,
} from '../../../src/model/diff.ts';
import { clauseId, clauseLabel, type Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';
import { clauseBreak } from '../../../src/model/word-tokens.ts';

interface Draft {
  id: string;
  texts: string[];
}

/** A revision of sections in the order given; titles follow the ids. */
function revision(date: string, drafts: readonly Draft[]): Revision {
  const sections = drafts.map(({ id, texts }, index) => {
    const number = String(index + 1);
    const clauses = texts.map((text, at) => ({
      id: clauseId(number, at + 1),
      label: clauseLabel(number, at + 1),
      ordinal: at + 1,
      kind: 'paragraph' as const,
      text,
      html: text,
      list: null,
      inNote: false,
      links: [],
    }));
    return { id, number, title: id, clauses, html: '', source: '' };
  });
  return {
    policy: 'policy',
    date,
    sealed: true,
    title: 'Policy',
    publishedAt: `${date}T00:00:00Z`,
    summary: '',
    sections,
  };
}

/** What `to` says, put together from what `from` says and the diff alone. */
function apply(from: Revision, diff: Diff): { id: string; texts: string[] }[] {
  const known = new Map(from.sections.flatMap(({ clauses }) => clauses).map((clause) => [clause.id, clause.text]));
  const runsOf = ({ lines }: ChangedClause) => lines.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
  const join = (change: ChangedClause) =>
    runsOf(change)
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join('');
  return diff.sections.flatMap(({ id, to, clauses }) => {
    if (!to) return [];
    const texts = clauses.flatMap((change) => {
      if (change.kind === 'removed') return [];
      if (change.kind === 'added') return [change.to.text];
      return change.kind === 'changed' ? join(change).split(clauseBreak) : [known.get(change.from.id) ?? ''];
    });
    return [{ id, texts }];
  });
}

const text = fc
  .array(fc.constantFrom('data', 'backup', 'is', 'kept', 'safe', 'by', 'staff', 'daily', 'logs'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));
const drafts = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), texts: fc.array(text, { maxLength: 5 }) }),
  { selector: ({ id }) => id, maxLength: 5 },
);

describe('the diff of any two revisions', () => {
  const pairs = fc
    .tuple(drafts, drafts)
    .map(([a, b]) => [revision('2020-01-01', a), revision('2021-01-01', b)] as const);

  it('turns the earlier one into the later one', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const expected = to.sections.map(({ id, clauses }) => ({ id, texts: clauses.map((clause) => clause.text) }));
        expect(apply(from, diffRevisions(from, to))).toEqual(expected);
      }),
    );
  });

  it('accounts for every clause of both sides once', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const changes = diffRevisions(from, to).sections.flatMap(({ clauses }) => clauses);
        const ids = (side: Revision) => side.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)).sort();
        const listed = (side: 'from' | 'to') =>
          changes.flatMap((change) => clausesOfChange(change)[side].map(({ id }) => id));
        expect(listed('from').sort()).toEqual(ids(from));
        expect(listed('to').sort()).toEqual(ids(to));
      }),
    );
  });

  it('of a revision with itself is empty', () => {
    fc.assert(
      fc.property(drafts, (some) => {
        const diff = diffRevisions(revision('2020-01-01', some), revision('2020-01-01', some));
        expect(diff.sections.filter(isChanged)).toEqual([]);
        expect(isEmpty(diff)).toBe(true);
      }),
    );
  });
});

/** The kinds of change by section, of a diff of two revisions with these clauses. */
const kinds = (from: Draft[], to: Draft[]) =>
  diffRevisions(revision('2020-01-01', from), revision('2021-01-01', to)).sections.map(({ id, clauses }) => [
    id,
    ...clauses.map(({ kind }) => kind),
  ]);

/** The diff of a clause that was reworded. */
function rewording(from: string, to: string): Diff {
  return diffRevisions(
    revision('2020-01-01', [{ id: 'a', texts: [from] }]),
    revision('2021-01-01', [{ id: 'a', texts: [to] }]),
  );
}

describe('a reworded clause', () => {
  it.each([
    [
      'Backups are made every six hours.',
      'Backups are made every hour.',
      ['same Backups are made every ', 'removed six hours', 'added hour', 'same .'],
    ],
    ['It is read, and kept.', 'It is read twice, and kept.', ['same It is read', 'added  twice', 'same , and kept.']],
    ['It is kept twice.', 'It is kept.', ['same It is kept', 'removed  twice', 'same .']],
  ])('has its words marked, from “%s” to “%s”', (from, to, runs) => {
    const [change] = rewording(from, to).sections[0]?.clauses ?? [];
    expect(change).toMatchObject({ kind: 'changed', from: { text: from }, to: { text: to } });
    const cells = change?.kind === 'changed' ? change.lines.flatMap((line) => line.cells) : [];
    expect(cells.flatMap((cell) => cell.runs.map(({ kind, text: run }) => `${kind} ${run}`))).toEqual(runs);
  });

  it('gets no space in the redline between the marked words and what follows them', () => {
    const diff = rewording('It is read, and kept.', 'It is read twice, and kept.');
    const html = redlineHtml(diff, { permalink: () => '', unchanged: 'folded' });
    const seen = html.replace(/<span class="visually-hidden">.*?<\/span>/g, '').replace(/<[^>]+>/g, '');
    expect(seen).toContain('It is read twice, and kept.');
    const heard = html.replace(/<[^>]+>/g, '');
    expect(heard).toContain('It is read [added: twice end of addition], and kept.');
  });

  it('that moved too is changed, and has both its permalinks in the redline', () => {
    const diff = diffRevisions(
      revision('2020-01-01', [{ id: 'a', texts: ['Backups are made every six hours.'] }]),
      revision('2021-01-01', [
        { id: 'new', texts: ['Another thing altogether.'] },
        { id: 'a', texts: ['Backups are made every twelve hours.'] },
      ]),
    );
    expect(countChanges(diff)).toMatchObject({ added: 1, removed: 0, changed: 1, moved: 0 });
    const html = redlineHtml(diff, { permalink: (date, id) => `/${date}/#${id}`, unchanged: 'folded' });
    expect(html).toContain(
      '<strong class="tag" data-tag="changed">Changed</strong> <a href="/2020-01-01/#s1-p1" aria-label="section 1, paragraph 1">§1 ¶1</a> <span role="img" aria-label="to">→</span> ',
    );
  });
});

describe('an unchanged clause is moved', () => {
  it('if it went to another section', () => {
    const to = [
      { id: 'a', texts: ['One thing.'] },
      { id: 'b', texts: ['Staff is trained.'] },
    ];
    expect(
      kinds(
        [
          { id: 'a', texts: ['One thing.', 'Staff is trained.'] },
          { id: 'b', texts: [] },
        ],
        to,
      ),
    ).toEqual([
      ['a', 'same'],
      ['b', 'moved'],
    ]);
  });

  it('if it went to a new section', () => {
    const to = [
      { id: 'a', texts: ['One thing.'] },
      { id: 'new', texts: ['Staff is trained.'] },
    ];
    expect(kinds([{ id: 'a', texts: ['One thing.', 'Staff is trained.'] }], to)).toEqual([
      ['a', 'same'],
      ['new', 'moved'],
    ]);
  });

  it('if it went to another place in its section', () => {
    const to = [{ id: 'a', texts: ['Third.', 'First.', 'Second.'] }];
    expect(kinds([{ id: 'a', texts: ['First.', 'Second.', 'Third.'] }], to)).toEqual([['a', 'moved', 'same', 'same']]);
  });

  it('but not if only the number of its section is another one', () => {
    const to = [
      { id: 'new', texts: ['Another thing altogether.'] },
      { id: 'a', texts: ['One.'] },
    ];
    expect(kinds([{ id: 'a', texts: ['One.'] }], to)).toEqual([
      ['new', 'added'],
      ['a', 'same'],
    ]);
  });

  it('but not if a clause before it was added or removed', () => {
    const [two, three] = [
      [{ id: 'a', texts: ['One.', 'Two.'] }],
      [{ id: 'a', texts: ['Quite something else.', 'One.', 'Two.'] }],
    ];
    expect(kinds(two, three)).toEqual([['a', 'added', 'same', 'same']]);
    expect(kinds(three, two)).toEqual([['a', 'removed', 'same', 'same']]);
  });
});

describe('a removed clause', () => {
  const from = [{ id: 'a', texts: ['One.', 'Gone for good.', 'Two.', 'Lost as well.', 'Three.', 'Last of all.'] }];

  it('stands where it stood among the clauses that stayed', () => {
    expect(kinds(from, [{ id: 'a', texts: ['One.', 'Two.', 'Three.'] }])).toEqual([
      ['a', 'same', 'removed', 'same', 'removed', 'same', 'removed'],
    ]);
  });

  it('is not pulled up by a clause that moved to the front', () => {
    expect(kinds(from, [{ id: 'a', texts: ['Three.', 'One.', 'Two.'] }])).toEqual([
      ['a', 'moved', 'same', 'removed', 'same', 'removed', 'removed'],
    ]);
  });

  it('is not pulled up by a clause that was added', () => {
    expect(kinds(from, [{ id: 'a', texts: ['Something new here.', 'One.', 'Two.', 'Three.'] }])).toEqual([
      ['a', 'added', 'same', 'removed', 'same', 'removed', 'same', 'removed'],
    ]);
  });
});

describe('a removed section', () => {
  const section = (id: string) => ({ id, texts: [`Only here: ${id.repeat(3)}.`] });

  it.each([
    ['at the beginning', ['b'], ['a', 'b', 'c']],
    ['in the middle', ['a', 'c'], ['a', 'b', 'c']],
    ['at the end', ['a', 'b'], ['a', 'b', 'c']],
    ['after another one that was removed', ['d'], ['a', 'b', 'c', 'd']],
  ])('%s stands after the section that it followed', (_, kept, all) => {
    const diff = diffRevisions(revision('2020-01-01', all.map(section)), revision('2021-01-01', kept.map(section)));
    expect(diff.sections.map(({ id }) => id)).toEqual(all);
    expect(diff.sections.filter(({ to }) => !to).map(({ id }) => id)).toEqual(all.filter((id) => !kept.includes(id)));
  });

  it('does not stand between a section and those below it', () => {
    const numbered = (date: string, numbers: Record<string, string>) => {
      const plain = revision(date, Object.keys(numbers).map(section));
      return { ...plain, sections: plain.sections.map((one) => ({ ...one, number: numbers[one.id] ?? '' })) };
    };
    const from = numbered('2020-01-01', { a: '1', b: '1.1', gone: '1.2', chapter: '2', below: '2.1', e: '3' });
    const to = numbered('2021-01-01', { a: '1', b: '1.1', deep: '1.1.1', came: '1.2', e: '2' });
    expect(diffRevisions(from, to).sections.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'deep',
      'gone',
      'came',
      'chapter',
      'below',
      'e',
    ]);
  });

  it('lists only the clauses that did not move elsewhere', () => {
    const from = [
      { id: 'a', texts: ['One.'] },
      { id: 'b', texts: ['Gone for good.', 'Staff is trained.'] },
    ];
    expect(kinds(from, [{ id: 'a', texts: ['One.', 'Staff is trained.'] }])).toEqual([
      ['a', 'same', 'moved'],
      ['b', 'removed'],
    ]);
  });
});

it('a diff names the dates and the sections of both revisions', () => {
  const [from, to] = [
    revision('2020-01-01', [{ id: 'a', texts: [] }]),
    revision('2021-01-01', [
      { id: 'a', texts: [] },
      { id: 'b', texts: [] },
    ]),
  ];
  expect(diffRevisions(from, to)).toEqual({
    from: '2020-01-01',
    to: '2021-01-01',
    sections: [
      { id: 'a', from: from.sections[0], to: to.sections[0], clauses: [] },
      { id: 'b', to: to.sections[1], clauses: [] },
    ],
  });
});

describe('a section is changed', () => {
  const [section] = revision('2020-01-01', [{ id: 'a', texts: ['One.'] }]).sections;
  const clause = section?.clauses[0];

  it.each([
    ['if it was added', { id: 'a', to: section, clauses: [] }, true],
    ['if it was removed', { id: 'a', from: section, clauses: [] }, true],
    ['if its title is another one', { id: 'a', from: section, to: { ...section, title: 'b' }, clauses: [] }, true],
    [
      'but not if only its number is another one',
      { id: 'a', from: section, to: { ...section, number: '2' }, clauses: [] },
      false,
    ],
    [
      'if one of its clauses is',
      {
        id: 'a',
        from: section,
        to: section,
        clauses: [
          { kind: 'same', from: clause, to: clause },
          { kind: 'moved', from: clause, to: clause },
        ],
      },
      true,
    ],
    [
      'but not if all of its clauses are the same',
      { id: 'a', from: section, to: section, clauses: [{ kind: 'same', from: clause, to: clause }] },
      false,
    ],
  ])('%s', (_, change, expected) => expect(isChanged(change as SectionChange)).toBe(expected));
});

it('a section is renumbered if its number is another one and nothing else changed', () => {
  const [section] = revision('2020-01-01', [{ id: 'a', texts: [] }]).sections;
  if (!section) throw new Error('There is no section.');
  const to = { ...section, number: '2' };
  expect(isRenumbered({ id: 'a', from: section, to, clauses: [] })).toBe(true);
  expect(isRenumbered({ id: 'a', from: section, to: { ...to, title: 'b' }, clauses: [] })).toBe(false);
  expect(isRenumbered({ id: 'a', from: section, to: section, clauses: [] })).toBe(false);
});
