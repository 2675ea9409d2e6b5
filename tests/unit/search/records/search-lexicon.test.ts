import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../src/model/policy.ts';
import type { SearchRecord } from '../../../../src/search/engine/record.ts';
import { searchLexicon } from '../../../../src/search/records/search-lexicon.ts';
import { authoredConcept } from '../concepts.ts';

const record = (title: string, text: string, aliases: string[] = []): SearchRecord => ({
  kind: 'contact',
  url: '/',
  title,
  text,
  aliases,
  heading: 'heading',
  sections: [],
});
const clause = {
  id: '',
  label: '',
  ordinal: 1,
  kind: 'paragraph',
  text: 'A fax, an old zebra',
  html: '',
  links: [],
} as const;
const older: Revision = {
  date: '2023-05-10',
  sealed: true,
  title: 'Policy',
  publishedAt: '',
  summary: 'Summary',
  sections: [{ id: 'id', number: '4', title: 'Paper', clauses: [{ ...clause, links: [] }], html: '', source: '' }],
};

describe('searchLexicon()', () => {
  it('returns the words of titles, texts and aliases, sorted and once each', () => {
    expect(searchLexicon([record('Zebra', 'b a', ['yak', 'B'])], [])).toEqual(['a', 'b', 'yak', 'zebra']);
  });

  it('returns the words of every phrase of a concept', () => {
    const concept = authoredConcept('id', ['data centre'], {
      weak: ['weak'],
      acronyms: ['DC'],
      et: ['sõna'],
      fi: ['sana'],
      related: ['other'],
    });
    expect(searchLexicon([], [concept])).toEqual(['centre', 'data', 'dc', 'sana', 'sona', 'weak']);
  });

  it('returns the words of older revisions', () => {
    expect(searchLexicon([record('Zebra', '')], [], [older])).toEqual(['a', 'an', 'fax', 'old', 'paper', 'zebra']);
  });

  it('omits words with digits', () => {
    expect(searchLexicon([record('ISO 27001', 'a4 paper')], [])).toEqual(['iso', 'paper']);
  });
});
