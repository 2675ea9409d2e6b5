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

describe('a section that has some words of one that is gone', () => {
  const existing = [
    '1 Deleted data: When you leave we erase your files within thirty days, and the copies later. @ deleted-data',
    '2 Gone: This was all. @ gone',
  ];
  const location = '1 Location data: Our servers stand in Tallinn and in Frankfurt, nowhere else.';
  const erasure = '2 Erasure: Within thirty days the files are erased, with all of their copies.';
  const imported = [location, erasure];

  it('gets a file name of its own, and the import asks about the one with the rare words only', () =>
    expect(assign(existing, imported)).toEqual({
      ids: ['location-data', 'erasure'],
      notes: [
        '“Erasure” is new, and “Deleted data” is gone. If it is the same section, import with --same erasure=deleted-data.',
      ],
      unknown: [],
    }));

  it('is not asked about if it has no more than a word of the heading', () =>
    expect(assign(existing, [location])).toEqual({ ids: ['location-data'], notes: [], unknown: [] }));

  it('is asked about with fewer of its words if the headings are similar', () =>
    expect(
      assign(existing, ['1 Deleted accounts: The copies may come back later, in cases that laws allow.']).notes,
    ).toEqual([expect.stringContaining('--same deleted-accounts=deleted-data.')]));

  it('is not asked about if another one has more of these words', () => {
    const leaving = '1 Leaving: You leave when you wish, and we keep your badge.';
    expect(assign(existing, [leaving, '2 Rest: Rest.']).notes).toEqual([
      expect.stringContaining('leaving=deleted-data.'),
    ]);
    expect(assign(existing, [leaving, erasure]).notes).toEqual([expect.stringContaining('erasure=deleted-data.')]);
  });

  it.each(['erasure', '2'])('keeps the old one with --same %s=deleted-data', (name) =>
    expect(assign(existing, imported, { [name]: 'deleted-data' })).toEqual({
      ids: ['location-data', 'deleted-data'],
      notes: ['“Erasure” keeps the file name deleted-data.mdx: it matches “Deleted data”.'],
      unknown: [],
    }),
  );

  it.each([
    ['no section', { nothing: 'deleted-data' }, ['nothing=deleted-data']],
    ['no existing file', { erasure: 'nothing' }, ['erasure=nothing']],
  ])('is not matched by a pair that names %s', (_, same, unknown) =>
    expect(assign(existing, imported, same)).toMatchObject({ ids: ['location-data', 'erasure'], unknown }),
  );
});

describe('a section that got another heading and other words', () => {
  const access = '1 Access: Rights are given by the head of each team and looked through twice a year. @ access';
  const logs = '3 Logs: Alarms are read every morning by the person on duty, also on holidays. @ logs';
  const pages =
    'You may publish pages with us, but no advertisements, no copies of films and nothing that is too large.';
  const now = (written: string) => written.replace(/ @ .*$/, '');
  const assignBetween = (existing: readonly string[], imported: readonly string[]) =>
    assign([access, ...existing, logs], [now(access), ...imported, now(logs)]).ids.slice(1, -1);

  it.each([
    [
      'was split below a heading that is nearly the same',
      [`2 Terms for pages: ${pages} @ terms-for-pages`],
      ['2 Terms for pages and courses: These terms hold for both.', `2.1 Pages: ${pages}`],
      ['terms-for-pages', 'pages'],
    ],
    [
      'was joined, while another section has its heading',
      [
        '2 Secrecy @ secrecy',
        '2.1 Secrets: Each party names what is secret when it hands it over. @ secrets',
        `2.2 Use: ${pages} @ use`,
      ],
      [`2 Secrecy: ${pages}`, '2.1 Lists', '2.2 Secrecy: Lists are no secret at all, whatever is written above.'],
      ['secrecy', 'lists', 'secrecy-2'],
    ],
    [
      'grew under a longer heading',
      [
        '2 Requests for sites: We keep a site for ninety days if a court asks us to do so. @ requests',
        '3 Gone: This was all. @ gone',
      ],
      [
        '2 Requests for sites by courts: A court has to name the site and the law. We tell the owner, who has thirty days to answer us before anything is done about it.',
      ],
      ['requests'],
    ],
    [
      'kept one word of its heading and half of its text',
      [
        `2 Waiver, survival, notice, headings and severability: ${pages} No right is lost by waiting for it. @ waiver`,
        '3 Gone: All. @ gone',
      ],
      [
        '2 Severability: Pages may show games with us, but no copies of films. Nothing of them is kept that is copied by anyone else.',
      ],
      ['waiver'],
    ],
    [
      'stands between the same sections with half of its text',
      [`2 Waiver: ${pages} No right is lost by waiting for it. @ waiver`],
      [
        '2 Severability: Pages may show games with us, but no copies of films. Nothing of them is kept that is copied by anyone else.',
      ],
      ['waiver'],
    ],
    [
      'stands between the same sections and has related words',
      ['2 Copies: We copy all data every night and keep the copies for a year in another town. @ copies'],
      ['2 Copies and archives: Every night a copy is made; it is kept for five years in two other buildings.'],
      ['copies'],
    ],
    [
      'stands between the same sections and has forms of its rare words',
      [
        '2 Deleted files: Once you have left, your account is erased within thirty days from the trash. @ deleted-files',
      ],
      [
        '2 When you delete a file: You have thirty days to take it out of the trash. Then we are erasing it, as we do with the files of closed accounts, which nobody can open.',
      ],
      ['deleted-files'],
    ],
    [
      'has the same heading as others and stands between the same sections with other words',
      [
        '2 Copies @ copies',
        '2.1 Access: You may ask for a copy of a file. @ access-2',
        '2.2 Cost: They are free. @ cost',
      ],
      ['2 Copies', '2.1 Access: Whoever visits us is met at the door and wears a badge.', '2.2 Cost: They are free.'],
      ['copies', 'access-2', 'cost'],
    ],
    [
      'is only a heading between the same sections',
      ['2 Guide for the election of 2023 @ guide'],
      ['2 Guide for the election of 2024'],
      ['guide'],
    ],
    [
      'has few words and a heading that differs in an article',
      ['2 The rules of the house for guests: Since May. @ rules', '3.1 Gone: Gone. @ gone'],
      ['2 Rules of the house for guests: These rules hold from June on for all who come.'],
      ['rules'],
    ],
    [
      'is a chapter with most of its sections',
      [
        '2 Users @ users',
        '2.1 Rest: All users may rest at night. @ rest',
        '2.2 Guests: All guests may stay at night. @ guests',
        `2.3 Pages: ${pages} @ pages`,
      ],
      [
        '2 Content and rights',
        '2.1 Rest: People may rest at night, but not by day at all.',
        '2.2 Guests: Some guests may stay at night, but not by day.',
        '2.3 Work: Some.',
      ],
      ['users', 'rest', 'guests', 'work'],
    ],
    [
      'stands below a section that has another heading too',
      [
        '2 Leaving: You may leave at the end of each month if you tell us so a week before. @ leaving',
        '2.1 Your account: We erase your account and its files within thirty days. @ account',
        '2.2 Guests: Guests go too. @ guests',
      ],
      [
        '2 Farewell: You may leave at the end of each month if you tell us so a week before.',
        '2.1 Guests: Guests go too.',
        '2.2 Closing your account: Your account and all files are erased within a month, and copies within two.',
      ],
      ['leaving', 'guests', 'account'],
    ],
  ])('keeps its file if it %s', (_, existing, imported, ids) => expect(assignBetween(existing, imported)).toEqual(ids));

  it.each([
    [
      'has a word of the heading in the same place, but no words of the text',
      ['2 Deleted data: When you leave we erase your files within thirty days. @ deleted-data'],
      ['2 Location data: Our servers stand in Tallinn and in Frankfurt, nowhere else.'],
      ['location-data'],
    ],
    [
      'has related words and a word of the heading, but not the same place',
      [
        '2 Copies: We copy all data every night and keep the copies for a year in another town. @ copies',
        '2.1 Gone: This was all. @ gone',
      ],
      ['2 Copies and archives: Every night a copy is made; it is kept for five years in two other buildings.'],
      ['copies-and-archives'],
    ],
    [
      'stands in the same place under another heading with other words',
      ['2 Copies: We copy all data every night and keep the copies for a year in another town. @ copies'],
      ['2 Guests: Whoever visits us is met at the door and wears a badge.'],
      ['guests'],
    ],
  ])('gets another file if it %s', (_, existing, imported, ids) =>
    expect(assignBetween(existing, imported)).toEqual(ids),
  );
});

it('the pairs of --same name sections with the same heading one by one', () => {
  const existing = ['1 Alpha: One two three four five six seven eight nine. @ alpha'];
  const imported = ['1 Scope: Red green blue.', '2 Scope: Quite another thing.'];
  expect(assign(existing, imported, { 'scope-2': 'alpha' }).ids).toEqual(['scope', 'alpha']);
});
