import { describe, expect, it } from 'vitest';
import { assignIds } from '../../../src/importing/section-ids.ts';

/** A section written as `3.1 Title: text`, and as `3.1 Title: text @ id` if it exists already. */
function read(written: string) {
  const [, number = '', title = '', text = '', id = ''] =
    /^(\S+) ([^:@]*?)(?:: ([^@]*?))?(?: @ (\S+))?$/.exec(written) ?? [];
  return { id, number, title, text, clauses: text ? [{ text }] : [] };
}

function assign(existing: readonly string[], imported: readonly string[], same: Record<string, string> = {}) {
  return assignIds(imported.map(read), existing.map(read), new Map(Object.entries(same)));
}

const backups = '1 Backing up data: We make a copy of all data every night and keep it for a year. @ backups';
const people = '2 People: Staff are trained before they see any data of a customer. @ people';

describe('the id of an imported section', () => {
  it.each([
    ['the same title', '1 Backing up data: Other words.'],
    ['a title that differs in punctuation', '1 Backing up data!: Other words.'],
    ['a title with another letter before it', '1 B. Backing up data: Other words.'],
    ['another title and the same text', '7 Copies: We make a copy of all data every night and keep it for a year.'],
    ['a reworded title and text', '1 Backing up the data: We make one copy of all data every night and keep it long.'],
  ])('is that of an existing section with %s', (_, section) =>
    expect(assign([backups, people], [section]).ids).toEqual(['backups']),
  );

  it.each([
    ['neither its title nor its text', '1 Vendors: We have none.', 'vendors'],
    ['one word of its title', '1 Testing data: Nothing of it is about what was there.', 'testing-data'],
  ])('is new for a section with %s', (_, section, id) => expect(assign([backups], [section]).ids).toEqual([id]));

  it('comes from the title in any script, or from the number', () =>
    expect(assign([], ['1.1 Ülevaade töötlejatest: x.', '2.1 Политика: y.']).ids).toEqual([
      'ulevaade-tootlejatest',
      'section-2-1',
    ]));

  it('is none that another page of the policy has', () =>
    expect(assign([], ['1 Index: x.', '2 2024-05-01: y.', '3 2024-05-01 2: z.', '4 Section index: x.']).ids).toEqual([
      'section-index',
      'section-2024-05-01',
      'section-2024-05-01-2',
      'section-index-2',
    ]));

  it('is used once, and a number makes the next one different', () =>
    expect(assign([], ['1 People: x.', '2 People: y.', '3 People: z.']).ids).toEqual([
      'people',
      'people-2',
      'people-3',
    ]));

  it('is never that of a section that is gone', () =>
    expect(assign([people], ['1 Keys: None.', '2 People of the board: They are three.']).ids).toEqual([
      'keys',
      'people-of-the-board',
    ]));

  it('stays the same however empty a section is', () =>
    expect(assign(['1 Old @ old'], ['1 New']).ids).toEqual(['new']));
});

describe('sections with the same heading', () => {
  const parents = ['1 Access @ access', '2 Backups @ backups', '3 Logs @ logs'];
  const reviews = [
    '1.1 Review: Rights are looked through by the head of each team twice a year. @ review',
    '2.1 Review: Copies are restored in a drill once a quarter and compared. @ review-2',
    '3.1 Review: Alarms are read every morning by the person on duty. @ review-3',
  ];
  const now = (written: string) => written.replace(/ @ .*$/, '');

  it('keep their file names when one of them is removed', () => {
    const [, second = '', third = ''] = reviews;
    expect(assign([...parents, ...reviews], [...parents.map(now), now(second), now(third)]).ids).toEqual([
      'access',
      'backups',
      'logs',
      'review-2',
      'review-3',
    ]);
  });

  it('keep their file names when another section takes their heading', () => {
    const [access = '', copies = '', logs = ''] = parents.map(now);
    const imported = [access, copies, logs.replace('Logs', 'Review'), ...reviews.map(now)];
    const { ids } = assign(
      [...parents.slice(0, 2), '3 Logs: Logs are kept for a year and nobody can change them. @ logs', ...reviews],
      imported.map((one) =>
        one.startsWith('3 ') ? '3 Review: Logs are kept for a year and nobody can change them.' : one,
      ),
    );
    expect(ids).toEqual(['access', 'backups', 'logs', 'review', 'review-2', 'review-3']);
  });

  it('are other sections under another parent if they have no words in common', () => {
    const { ids, notes } = assign(
      ['1 Access @ access', '1.1 Review: Rights are looked through by the head of each team twice a year. @ review'],
      ['1 Access', '2 Logs', '2.1 Review: Every morning somebody reads all alarms of yesterday.'],
    );
    expect(ids).toEqual(['access', 'logs', 'review-2']);
    expect(notes).toEqual([
      '“Review” is new, and “Review” is gone. If it is the same section, import with --same review-2=review.',
    ]);
  });
});

describe('a chapter without text', () => {
  const below = 'Alarms are read every morning by the person on duty, also on holidays.';
  const existing = ['1 Access @ access', '2 Logs @ logs', `2.1 Review: ${below} @ review`];

  it.each([
    ['another heading', ['1 Access', '2 Records', `2.1 Review: ${below}`], ['access', 'logs', 'review']],
    [
      'the heading of a section below it',
      ['1 Access', '2 Review', `2.1 Review: ${below}`],
      ['access', 'logs', 'review'],
    ],
    [
      'another number too',
      ['1 Access', '2 Keys', '3 Review', `3.1 Review: ${below}`],
      ['access', 'keys', 'logs', 'review'],
    ],
  ])('is the one with the same text below it, with %s', (_, imported, ids) =>
    expect(assign(existing, imported).ids).toEqual(ids),
  );

  it('is not a section that has that text itself', () =>
    expect(assign(existing, ['1 Access', `2 Records: ${below}`]).ids).toEqual(['access', 'review']));
});

describe('a section that shares one word of its heading with one that is gone', () => {
  const existing = ['1 Deleted data: When you leave we erase your files within thirty days. @ deleted-data'];
  const imported = ['1 Location data: Our servers stand in Tallinn and in Frankfurt, nowhere else.'];

  it('gets a file name of its own, and the import asks', () =>
    expect(assign(existing, imported)).toEqual({
      ids: ['location-data'],
      notes: [
        '“Location data” is new, and “Deleted data” is gone. If it is the same section, import with --same location-data=deleted-data.',
      ],
      unknown: [],
    }));

  it.each(['location-data', '1'])('keeps the old one with --same %s=deleted-data', (name) =>
    expect(assign(existing, imported, { [name]: 'deleted-data' })).toEqual({
      ids: ['deleted-data'],
      notes: ['“Location data” keeps the file name deleted-data.mdx: it matches “Deleted data”.'],
      unknown: [],
    }),
  );

  it.each([
    ['no section', { nothing: 'deleted-data' }, ['nothing=deleted-data']],
    ['no existing file', { 'location-data': 'nothing' }, ['location-data=nothing']],
  ])('is not matched by a pair that names %s', (_, same, unknown) =>
    expect(assign(existing, imported, same)).toMatchObject({ ids: ['location-data'], unknown }),
  );
});

it('the pairs of --same name sections with the same heading one by one', () => {
  const existing = ['1 Alpha: One two three four five six seven eight nine. @ alpha'];
  const imported = ['1 Scope: Red green blue.', '2 Scope: Quite another thing.'];
  expect(assign(existing, imported, { 'scope-2': 'alpha' }).ids).toEqual(['scope', 'alpha']);
});
