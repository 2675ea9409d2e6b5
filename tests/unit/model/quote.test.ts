import { describe, expect, it } from 'vitest';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../src/model/policy.ts';
import { findQuote, flawOf, nearestText } from '../../../src/model/quote.ts';

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
  it('gives the clause and the words exactly as the clause has them', () => {
    expect(findQuote(backups, 'the customer\'s data - all of it - "safe"')).toEqual({
      section: 'backups',
      number: '3.10',
      title: 'backups',
      clause: 's3.10-p1',
      label: '§3.10 ¶1',
      quote: 'the customer’s data – all of it – “safe”',
    });
  });

  it('takes white space in any form', () =>
    expect(findQuote(backups, '  backed up\n  every\u00a0hour. ')?.quote).toBe('backed up every hour.'));

  it('finds words across the sentences of a clause, and the first clause that has them', () => {
    expect(findQuote(backups, 'every hour. Backups')?.clause).toBe('s3.10-p2');
    expect(findQuote(section('a', '1', 'Never twice.', 'Never twice, ever.'), 'Never twice')?.clause).toBe('s1-p1');
  });

  it.each([
    'Databases are backed up hourly.',
    'databases are backed up',
    '“safe”. Databases',
    'Staff are trained',
    'cked up every',
  ])('finds no %s', (quote) => expect(findQuote(backups, quote)).toBeUndefined());
});

describe('flawOf', () => {
  const list = section(
    'list',
    '5',
    'by telephone;',
    'telephone;',
    'We answer calls. We answer mail.',
    'We answer letters.',
  );

  it('is one word that is no whole clause', () => {
    expect(flawOf(backups, 'Databases')).toEqual({ kind: 'short' });
    expect(flawOf(list, 'telephone;')).toBeUndefined();
    expect(findQuote(list, 'telephone;')?.clause).toBe('s5-p2');
    expect(flawOf(backups, 'every hour.')).toBeUndefined();
  });

  it('is words of several clauses, which are named', () => {
    expect(flawOf(list, 'We answer')).toEqual({ kind: 'ambiguous', labels: ['§5 ¶3', '§5 ¶4'] });
    expect(flawOf(list, 'We answer mail.')).toBeUndefined();
  });
});

describe('nearestText', () => {
  it('gives the sentence most like the quote', () => {
    const nearest = nearestText([people, backups], 'Databases are backed up every day.');
    expect(nearest?.section.id).toBe('backups');
    expect(nearest?.clause.label).toBe('§3.10 ¶2');
    expect(nearest?.text).toBe('Databases are backed up every hour.');
  });

  it('looks into every section', () =>
    expect(nearestText([backups, people], 'Staff are trained twice a year.')?.clause.id).toBe('s4-p1'));

  it('gives nothing where no word is shared', () => {
    expect(nearestText([backups, people], 'Xylophone quartz')).toBeUndefined();
    expect(nearestText([], 'Staff')).toBeUndefined();
  });
});
