import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { countChanges } from '../../../src/model/change-counts.ts';
import { type Diff, diffRevisions, isChanged, type WordRun } from '../../../src/model/diff.ts';
import { clauseId, clauseLabel, type Revision } from '../../../src/model/policy.ts';
import { redlineHtml } from '../../../src/model/redline-html.ts';

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
      links: [],
    }));
    return { id, number, title: id, clauses, html: '', source: '' };
  });
  return { date, sealed: true, title: 'Policy', publishedAt: `${date}T00:00:00Z`, summary: '', sections };
}

/** What `to` says, put together from what `from` says and the diff alone. */
function apply(from: Revision, diff: Diff): { id: string; texts: string[] }[] {
  const known = new Map(from.sections.flatMap(({ clauses }) => clauses).map((clause) => [clause.id, clause.text]));
  const join = (words: readonly WordRun[]) =>
    words
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join('');
  return diff.sections.flatMap(({ id, to, clauses }) => {
    if (!to) return [];
    const texts = clauses.flatMap((change) => {
      if (change.kind === 'removed') return [];
      if (change.kind === 'added') return [change.to.text];
      return ['words' in change && change.words ? join(change.words) : (known.get(change.from.id) ?? '')];
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

  it('gives the later one exactly when applied to the earlier one', () => {
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
        expect(changes.flatMap((change) => ('from' in change ? [change.from.id] : [])).sort()).toEqual(ids(from));
        expect(changes.flatMap((change) => ('to' in change ? [change.to.id] : [])).sort()).toEqual(ids(to));
      }),
    );
  });

  it('of a revision with itself is empty', () => {
    fc.assert(
      fc.property(drafts, (some) => {
        const diff = diffRevisions(revision('2020-01-01', some), revision('2020-01-01', some));
        expect(diff.sections.filter(isChanged)).toEqual([]);
        expect(countChanges(diff)).toEqual({ added: 0, removed: 0, changed: 0, moved: 0 });
      }),
    );
  });
});

describe('a diff', () => {
  const kinds = (from: Draft[], to: Draft[]) =>
    diffRevisions(revision('2020-01-01', from), revision('2021-01-01', to)).sections.map(({ id, clauses }) => [
      id,
      ...clauses.map(({ kind }) => kind),
    ]);

  it('calls a reworded clause changed and marks its words', () => {
    const [from, to] = ['Backups are made every six hours.', 'Backups are made every hour.'].map((one, index) =>
      revision(`202${index}-01-01`, [{ id: 'backups', texts: [one] }]),
    );
    const diff = diffRevisions(from as Revision, to as Revision);
    expect(diff.sections[0]?.clauses[0]).toMatchObject({ kind: 'changed' });
    const [change] = diff.sections[0]?.clauses ?? [];
    const words = change && 'words' in change ? (change.words ?? []) : [];
    expect(
      words
        .filter(({ kind }) => kind === 'removed')
        .map(({ text: run }) => run.trim())
        .join(' '),
    ).toBe('six hours');
    expect(
      words
        .filter(({ kind }) => kind === 'added')
        .map(({ text: run }) => run.trim())
        .join(' '),
    ).toBe('hour');
  });

  it('calls an unchanged clause moved when it went to another section or place, or its section was renumbered', () => {
    expect(
      kinds(
        [
          { id: 'a', texts: ['One thing.', 'Staff is trained.'] },
          { id: 'b', texts: [] },
        ],
        [
          { id: 'a', texts: ['One thing.'] },
          { id: 'b', texts: ['Staff is trained.'] },
        ],
      ),
    ).toEqual([
      ['a', 'same'],
      ['b', 'moved'],
    ]);
    expect(
      kinds(
        [{ id: 'a', texts: ['First.', 'Second.', 'Third.'] }],
        [{ id: 'a', texts: ['Third.', 'First.', 'Second.'] }],
      ),
    ).toEqual([['a', 'moved', 'same', 'same']]);
    expect(
      kinds(
        [{ id: 'a', texts: ['One.'] }],
        [
          { id: 'new', texts: ['Another thing altogether.'] },
          { id: 'a', texts: ['One.'] },
        ],
      ),
    ).toEqual([
      ['new', 'added'],
      ['a', 'moved'],
    ]);
  });

  it('calls a clause that moved and was reworded changed', () => {
    const from = revision('2020-01-01', [{ id: 'a', texts: ['Backups are made every six hours.'] }]);
    const to = revision('2021-01-01', [
      { id: 'new', texts: ['Another thing altogether.'] },
      { id: 'a', texts: ['Backups are made every twelve hours.'] },
    ]);
    const diff = diffRevisions(from, to);
    expect(countChanges(diff)).toEqual({ added: 1, removed: 0, changed: 1, moved: 0 });
    const html = redlineHtml(diff, { permalink: (date, id) => `/${date}/#${id}`, unchanged: 'folded' });
    expect(html).toContain('<strong class="tag">Changed</strong> <a href="/2020-01-01/#s1-p1">§1 ¶1</a> → ');
  });

  it('puts no space between the words it marks and what follows them', () => {
    const [from, to] = ['It is read, and kept.', 'It is read twice, and kept.'].map((one, index) =>
      revision(`202${index}-01-01`, [{ id: 'a', texts: [one] }]),
    );
    const diff = diffRevisions(from as Revision, to as Revision);
    const html = redlineHtml(diff, { permalink: () => '', unchanged: 'folded' });
    const seen = html.replace(/<span class="visually-hidden">.*?<\/span>/g, '').replace(/<[^>]+>/g, '');
    expect(seen).toContain('It is read twice, and kept.');
    const heard = html.replace(/<[^>]+>/g, '');
    expect(heard).toContain('It is read [added: twice end of addition], and kept.');
  });

  it('keeps a clause the same when another one is put before it', () => {
    expect(
      kinds([{ id: 'a', texts: ['One.', 'Two.'] }], [{ id: 'a', texts: ['Quite something else.', 'One.', 'Two.'] }]),
    ).toEqual([['a', 'added', 'same', 'same']]);
  });

  it('puts a removed section after the one that it followed', () => {
    const sections = kinds(
      [
        { id: 'a', texts: ['One.'] },
        { id: 'b', texts: ['Gone for good.'] },
        { id: 'c', texts: ['Three.'] },
      ],
      [
        { id: 'a', texts: ['One.'] },
        { id: 'c', texts: ['Three.'] },
      ],
    );
    expect(sections).toEqual([
      ['a', 'same'],
      ['b', 'removed'],
      ['c', 'moved'],
    ]);
  });

  it('of the fixture company has every kind of change', () => {
    const { library } = loadLibrary('tests/fixtures/acme');
    const [to, from] = library?.revisions ?? [];
    const counts = countChanges(diffRevisions(from as Revision, to as Revision));
    for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(0);
  });
});
