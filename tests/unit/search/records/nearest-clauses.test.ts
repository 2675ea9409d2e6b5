import { describe, expect, it } from 'vitest';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../../src/model/policy.ts';
import { clauseFinder, type Wordings } from '../../../../src/search/records/nearest-clauses.ts';

const sectionOf = (id: string, number: string, ...texts: string[]): Section => ({
  ...{ id, number, title: id, source: '', html: '' },
  clauses: texts.map((text, index): Clause => ({
    ...{ id: clauseId(number, index + 1), label: clauseLabel(number, index + 1), ordinal: index + 1 },
    ...{ kind: 'paragraph', text, html: text, list: null, inNote: false, links: [] },
  })),
});
const sections = [
  sectionOf('copies', '1', 'Data is backed up every night.', 'Backups are restored each year, to test them.'),
  sectionOf('people', '2', 'Staff are trained every year.', 'Staff are vetted.'),
  sectionOf('tests', '3', 'The service, its data, its staff and its backups are what the year is about.'),
];
const bank = [
  { question: 'Is data backed up?', wordings: ['backups of data', 'data copies'] },
  { question: 'Are staff trained?', wordings: ['staff training'] },
  { question: 'Is data restored?', wordings: ['restore tests of data'] },
];
const find = (asked: Wordings, most: number) => clauseFinder([{ id: 'policy', sections }], bank)(asked, most);
const labels = (question: string, wordings: string[] = [], most = 3) =>
  find({ question, wordings }, most).map(({ clause }) => clause.label);

describe('clauseFinder()', () => {
  it('finds the clauses that share words with a question, best first, whatever their endings', () => {
    expect(labels('Is the restoring of a backup tested?')[0]).toBe('§1 ¶2');
    expect(labels('Training of staff')).toEqual(['§2 ¶1', '§2 ¶2', '§3 ¶1']);
  });

  it('finds a clause by other wordings of the question', () => {
    expect(labels('Do you drill?', ['restore', 'restore test'])[0]).toBe('§1 ¶2');
  });

  it('counts the question more than one of its wordings', () => {
    expect(labels('vetted', ['trained', 'people'])[0]).toBe('§2 ¶2');
  });

  it('finds a clause by the title of its section', () => {
    expect(labels('copies', [], 2)).toEqual(['§1 ¶1', '§1 ¶2']);
  });

  it('prefers a short clause to a long one that has the same words', () => {
    expect(labels('data', [], 1)).toEqual(['§1 ¶1']);
  });

  it('prefers a word that few questions have', () => {
    expect(labels('data restored', [], 1)).toEqual(['§1 ¶2']);
  });

  it('returns at most as many as are wanted, and none without shared words', () => {
    expect(labels('staff', [], 2)).toHaveLength(2);
    expect(labels('zzyzx')).toEqual([]);
    expect(labels('is it the')).toEqual([]);
    expect(clauseFinder([], bank)({ question: 'data', wordings: [] }, 3)).toEqual([]);
  });

  it('returns the section and the policy of a clause', () => {
    expect(find({ question: 'vetted', wordings: [] }, 1)).toMatchObject([
      { policy: { id: 'policy' }, section: { id: 'people' } },
    ]);
  });

  it('finds a clause by the title of its policy, if there are several', () => {
    const policies = [
      { id: 'one', title: 'Hiring policy', sections: [sectionOf('scope', '1', 'It applies to all.')] },
      { id: 'two', title: 'Travel policy', sections: [sectionOf('scope', '1', 'It applies to all.')] },
    ];
    const [nearest] = clauseFinder(policies, bank)({ question: 'travel', wordings: [] }, 1);
    expect(nearest).toMatchObject({ policy: { id: 'two' }, clause: { label: '§1 ¶1' } });
  });
});
