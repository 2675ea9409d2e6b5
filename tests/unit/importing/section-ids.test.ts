import { describe, expect, it } from 'vitest';
import { assignIds } from '../../../src/importing/section-ids.ts';

const existing = [
  { id: 'backups', title: 'Backing up data', clauses: [{ text: 'We make a copy of all data every night.' }] },
  { id: 'people', title: 'People', clauses: [{ text: 'Staff are trained.' }] },
];

/** Assigns ids to sections that are written as `title: text`. */
function assign(...sections: string[]) {
  return assignIds(
    sections.map((section, index) => {
      const [title = '', text = ''] = section.split(': ');
      return { number: `${index + 1}.1`, title, text };
    }),
    existing,
  );
}

describe('the id of an imported section', () => {
  it.each([
    ['the same title', 'Backing up data: Other words.', 'backups', []],
    [
      'a title that differs in punctuation',
      'Backing up data!: x.',
      'backups',
      ['“Backing up data!” keeps the file name backups.mdx: it matches “Backing up data”.'],
    ],
    [
      'a similar title',
      'Backing up the data: Other words.',
      'backups',
      ['“Backing up the data” keeps the file name backups.mdx: it matches “Backing up data”.'],
    ],
    [
      'the same text',
      'Copies: We make a copy of all data every night.',
      'backups',
      ['“Copies” keeps the file name backups.mdx: it matches “Backing up data”.'],
    ],
    ['neither', 'Vendors of data: We have none.', 'vendors-of-data', []],
    ['a similar title of few common words', 'Up and running: x.', 'up-and-running', []],
  ])('with %s as an existing section: %s', (_case, section, id, notes) => {
    expect(assign(section)).toEqual({ ids: [id], notes });
  });

  it('an existing id goes to the most similar imported section', () => {
    expect(assign('Backing up: x.', 'Backing up all data: We make a copy of all data every night.').ids).toEqual([
      'backing-up',
      'backups',
    ]);
  });

  it('an existing id goes to the imported section with the same title before one with the same text', () => {
    expect(assign('Copies: We make a copy of all data every night.', 'Backing up data: Other words.').ids).toEqual([
      'copies',
      'backups',
    ]);
  });

  it('is not given to a new section if a later one keeps it', () => {
    expect(assign('Backups: Nothing alike.', 'Backing up data: x.').ids).toEqual(['backups-2', 'backups']);
  });

  it('is used once, and a number makes the next one different', () => {
    expect(assign('People: x.', 'People: y.', 'People: z.').ids).toEqual(['people', 'people-2', 'people-3']);
  });

  it('comes from the title in any script, or from the number', () => {
    expect(assign('Ülevaade töötlejatest: x.', 'Политика: y.').ids).toEqual(['ulevaade-tootlejatest', 'section-2-1']);
  });

  it('stays the same however empty a section is', () => {
    const empty = [{ id: 'old', title: 'Old', clauses: [] }];
    expect(assignIds([{ number: '1', title: 'New', text: '' }], empty)).toEqual({ ids: ['new'], notes: [] });
  });
});
