import { describe, expect, it } from 'vitest';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../src/model/policy.ts';
import { findQuote, quoteFlaw, nearestText } from '../../../src/model/quote.ts';

const section = (id: string, number: string, ...texts: string[]): Section => ({
  id,
  number,
  title: id,
  source: '',
  html: '',
  clauses: texts.map((text, index): Clause => ({
    id: clauseId(number, index + 1),
    label: clauseLabel(number, index + 1),
    ordinal: index + 1,
    kind: 'paragraph',
    text,
    html: text,
    list: null,
    inNote: false,
    links: [],
  })),
});
const backups = section(
  'backups',
  '3.10',
  'We keep the customer’s data – all of it – “safe”.',
  'Databases are backed up every hour. Backups are kept for thirty days.',
);
const people = section('people', '4', 'Staff are trained once a year.');

describe('findQuote', () => {
  it('returns the clause, and the words exactly as the clause has them', () => {
    expect(findQuote(backups, 'the customer\'s data - all of it - "safe"')).toEqual({
      section: 'backups',
      number: '3.10',
      title: 'backups',
      clause: 's3.10-p1',
      label: '§3.10 ¶1',
      quote: 'the customer’s data – all of it – “safe”',
    });
  });

  it('returns the document’s own label of the section, also in the title', () =>
    expect(findQuote({ ...people, label: 'Article 5' }, 'Staff are trained')).toMatchObject({
      title: 'Article 5. people',
      sectionLabel: 'Article 5',
    }));

  it('ignores differences of white space', () =>
    expect(findQuote(backups, '  backed up\n  every\u00a0hour. ')?.quote).toBe('backed up every hour.'));

  it('finds words of two sentences of a clause, in the first clause that has them', () => {
    expect(findQuote(backups, 'every hour. Backups')?.clause).toBe('s3.10-p2');
    expect(findQuote(section('a', '1', 'Never twice.', 'Never twice, ever.'), 'Never twice')?.clause).toBe('s1-p1');
  });

  it.each([
    'Databases are backed up hourly.',
    'databases are backed up',
    '“safe”. Databases',
    'Staff are trained',
    'cked up every',
    'backed up every hou',
    'thirty day',
    'every hour. B',
  ])('does not find “%s”, whose exact words or whole words no clause has', (quote) =>
    expect(findQuote(backups, quote)).toBeUndefined(),
  );

  it('finds whole words although the same letters stand inside a longer word before', () => {
    expect(findQuote(section('a', '1', 'Datacentres hold data sets, 2 of them.'), 'data')?.quote).toBe('data');
    expect(findQuote(section('a', '1', 'Rooms 12 and 2 are locked.'), '2 are')?.quote).toBe('2 are');
    expect(findQuote(section('a', '1', 'Only 12 are locked.'), '2 are')).toBeUndefined();
  });

  it('does not take a letter from its accent or its vowel sign', () => {
    expect(findQuote(section('a', '1', 'The cafe\u0301 is locked.'), 'The cafe')).toBeUndefined();
    expect(findQuote(section('a', '1', 'The cafe\u0301 is locked.'), 'The cafe\u0301')).toBeDefined();
    expect(findQuote(section('a', '1', 'अपना डेटा'), 'अपना डेट')).toBeUndefined();
  });

  it('prefers the clause that is the quote to an earlier one that contains it', () => {
    expect(findQuote(section('a', '1', 'By telephone, daily.', 'telephone'), 'telephone')?.clause).toBe('s1-p2');
  });
});

describe('the flaw of a quote', () => {
  const list = section(
    'list',
    '5',
    'by telephone;',
    'telephone;',
    'We answer calls. We answer mail.',
    'We answer letters.',
  );

  it('is that it is short, if it is one word and not a whole clause', () => {
    expect(quoteFlaw(backups, 'Databases')).toEqual({ kind: 'short' });
    expect(quoteFlaw(list, 'telephone;')).toBeUndefined();
    expect(findQuote(list, 'telephone;')?.clause).toBe('s5-p2');
    expect(quoteFlaw(backups, 'every hour.')).toBeUndefined();
  });

  it('is that it is ambiguous, if several clauses have its words; their labels are returned', () => {
    expect(quoteFlaw(list, 'We answer')).toEqual({ kind: 'ambiguous', labels: ['§5 ¶3', '§5 ¶4'] });
    expect(quoteFlaw(list, 'We answer mail.')).toBeUndefined();
    expect(quoteFlaw(list, 'We answer calls. We')).toBeUndefined();
  });
});

describe('nearestText', () => {
  it('returns the sentence that is most like the quote', () => {
    const nearest = nearestText([people, backups], 'Databases are backed up every day.');
    expect(nearest?.section.id).toBe('backups');
    expect(nearest?.clause.label).toBe('§3.10 ¶2');
    expect(nearest?.text).toBe('Databases are backed up every hour.');
  });

  it('searches every section', () =>
    expect(nearestText([backups, people], 'Staff are trained twice a year.')?.clause.id).toBe('s4-p1'));

  it('returns undefined if no clause shares a word with the quote', () => {
    expect(nearestText([backups, people], 'Xylophone quartz')).toBeUndefined();
    expect(nearestText([], 'Staff')).toBeUndefined();
  });
});
