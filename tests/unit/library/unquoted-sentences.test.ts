import { describe, expect, it } from 'vitest';
import { positionInSection } from '../../../src/library/position-in-section.ts';
import { unquotedSentences } from '../../../src/library/unquoted-sentences.ts';
import { type Clause, clauseId, clauseLabel, type Section } from '../../../src/model/policy.ts';
import type { Citation } from '../../../src/model/quote.ts';
import { markedPosition } from './marked.ts';

const sectionOf = (...texts: string[]): Section => ({
  ...{ id: 'backups', number: '1', title: 'Backups', source: '', html: '' },
  clauses: texts.map((text, index): Clause => ({
    ...{ id: clauseId('1', index + 1), label: clauseLabel('1', index + 1), ordinal: index + 1 },
    ...{ kind: 'paragraph', text, html: text, list: null, inNote: false, links: [] },
  })),
});
const cite = (quote: string, ordinal = 1): Citation => ({
  ...{ policy: 'policy', policyTitle: 'Security policy', date: '2024-05-01' },
  ...{ section: 'backups', number: '1', title: 'Backups', label: clauseLabel('1', ordinal) },
  ...{ clause: clauseId('1', ordinal), quote },
});

describe('unquotedSentences()', () => {
  const find = (section: Section, ...citations: Citation[]) =>
    unquotedSentences([section], citations, 'en').map(({ clause, text }) => `${clause.ordinal} ${text}`);
  const section = sectionOf('It is copied. It is kept.', 'It is copied.');

  it('returns each sentence of each clause', () => {
    expect(find(section)).toEqual(['1 It is copied.', '1 It is kept.', '2 It is copied.']);
  });

  it.each([
    ['It is copied.', ['1 It is kept.', '2 It is copied.']],
    ['copied', ['1 It is kept.', '2 It is copied.']],
    ['copied. It', ['2 It is copied.']],
    ['is kept', ['1 It is copied.', '2 It is copied.']],
  ])('leaves out what “%s” quotes words of', (quote, expected) => {
    expect(find(section, cite(quote))).toEqual(expected);
  });

  it('leaves out a sentence that only introduces others', () => {
    expect(find(sectionOf('We do this:', 'We make copies,'))).toEqual(['2 We make copies,']);
  });
});

describe('positionInSection()', () => {
  const find = (marked: string, clause: string, sentence: string) => {
    const { text, ...position } = markedPosition(marked);
    expect(positionInSection(text, clause, sentence)).toEqual(position);
  };

  it('returns where a sentence begins, after the front matter', () => {
    find('---\ntitle: It is kept\n---\n\nIt is copied. ▲It is kept.\n', 'It is copied. It is kept.', 'It is kept.');
  });

  it('finds a sentence that has line breaks, emphasis and other quotation marks', () => {
    find('---\n---\n▲It is\n**“kept”** here.\n', 'It is "kept" here.', 'It is "kept" here.');
  });

  it('finds the beginning of a sentence whose later words a link parts', () => {
    find('---\n---\nNo. ▲It is [kept](https://a.example) here.\n', 'No. It is kept here.', 'It is kept here.');
  });

  it('finds the sentence of its own clause, not the same one of a clause above', () => {
    find('---\n---\nAll of it is kept.\n\n- No: ▲it is kept.\n', 'No: it is kept.', 'it is kept.');
  });

  it('returns the start of the file if the words are not there', () => {
    expect(positionInSection('---\n---\nText.\n', 'Other words', 'Other words')).toEqual({ line: 1, column: 1 });
  });
});
