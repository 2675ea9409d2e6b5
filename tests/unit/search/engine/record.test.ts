import { describe, expect, it } from 'vitest';
import {
  clauseKeyOf,
  labelsBySection,
  type PlainRecord,
  searchedText,
  sectionsByClause,
} from '../../../../src/search/engine/record.ts';

const clause: PlainRecord = {
  ...{ kind: 'clause', url: '/policy/backups/#s3.7-p1', title: '§3.7 ¶1 Backups', text: 'Copies are made.' },
  sections: ['3.7'],
};
const ofPolicy: PlainRecord = {
  ...clause,
  url: '/policies/access/rules/#s1-p2',
  policy: 'access',
  sections: ['access/1'],
};
const page: PlainRecord = { kind: 'page', url: '/feed/', title: 'Feed', text: 'All changes', sections: ['9'] };

describe('clauseKeyOf()', () => {
  it.each([
    ['the anchor of its URL', clause, 's3.7-p1'],
    ['the anchor after its policy if there are several', ofPolicy, 'access/s1-p2'],
    ['the key that it is given', { ...ofPolicy, key: 'access/s1-p9' }, 'access/s1-p9'],
    ['nothing if its URL has no anchor', page, ''],
  ])('returns %s', (_, record, key) => expect(clauseKeyOf(record)).toBe(key));
});

describe('sectionsByClause()', () => {
  it('returns the section of each clause, and nothing of other records', () =>
    expect([...sectionsByClause([clause, ofPolicy, { ...page, url: '/feed/#s9' }])]).toEqual([
      ['s3.7-p1', '3.7'],
      ['access/s1-p2', 'access/1'],
    ]));

  it('returns no section for a clause without one', () =>
    expect(sectionsByClause([{ ...clause, sections: [] }]).get('s3.7-p1')).toBe(''));
});

describe('labelsBySection()', () => {
  it('returns the labels that documents give the sections of clauses, and of no other records', () => {
    const labelled = { ...ofPolicy, label: 'Article 1' };
    expect([...labelsBySection([clause, labelled, { ...page, label: 'B' }])]).toEqual([['access/1', 'Article 1']]);
    expect([...labelsBySection([{ ...labelled, sections: [] }])]).toEqual([['', 'Article 1']]);
  });
});

describe('searchedText()', () => {
  const answer = { id: 'a', question: 'How?', status: 'stated' as const, text: 'Daily.', clauses: [] };

  it('returns the title and the text of a record, then its aliases', () =>
    expect(searchedText({ ...page, aliases: ['Atom', 'RSS'] })).toBe('Feed. All changes. Atom. RSS'));

  it('returns the text of a clause without its title', () => expect(searchedText(clause)).toBe('Copies are made.'));

  it('returns the words of the answers of a subject, each once, but of those that are not stated', () => {
    const answers = [answer, { ...answer, id: 'b' }, { ...answer, status: 'not-stated' as const, text: 'Near.' }];
    expect(searchedText({ ...page, kind: 'subject', title: 'Backups', text: '', answers })).toBe('Backups. Daily.');
  });
});
