import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { clauseToken, facetToken } from '../../../../src/search/engine/facet-token.ts';
import { conceptNameToken, nameToken } from '../../../../src/search/engine/name-token.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import { type PlainRecord, searchedText } from '../../../../src/search/engine/record.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { recordFacets } from '../../../../src/search/engine/record-facets.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([
  concept('backup', ['backup']),
  concept('hosting', ['data centre'], { weak: ['provider'] }),
]);
const clause = clauseRecord(
  { number: '3.7', title: 'Backup copies' },
  { label: '§3.7 ¶12', text: 'The provider keeps them in a data centre.' },
  '/policy/backups/#s3.7-p12',
);
const facetsOf = (record: PlainRecord) => recordFacets(withConcepts(record, findConcepts));
const page: PlainRecord = {
  ...{
    kind: 'page',
    url: '/feed.xml',
    title: 'Feed',
    text: 'All changes.',
    sections: [],
    names: ['rss', 'backup feed'],
  },
};

describe('clauseRecord()', () => {
  it('returns a record of the clause, with the section’s title and the clause’s ordinal', () => {
    expect(clause).toEqual({
      kind: 'clause',
      url: '/policy/backups/#s3.7-p12',
      title: '§3.7 ¶12 Backup copies',
      text: 'The provider keeps them in a data centre.',
      clause: '12',
      heading: 'Backup copies',
      sections: ['3.7'],
    });
  });
});

describe('searchedText()', () => {
  it('returns the title, the text and the aliases as sentences', () => {
    expect(searchedText({ ...page, aliases: ['two', 'three'] })).toBe('Feed. All changes.. two. three');
  });

  it('leaves out the title of a clause, which is that of its section', () => {
    expect(searchedText(clause)).toBe(clause.text);
  });

  it('returns what is stated of a subject, each text once', () => {
    const answer = (id: string, status: 'stated' | 'in-part' | 'not-stated', text: string) => ({
      ...{ id, question: '?', status, text, clauses: [] },
    });
    const answers = [
      ...[answer('a', 'stated', 'Daily.'), answer('b', 'in-part', 'Daily.')],
      ...[answer('c', 'in-part', 'Some.'), answer('d', 'not-stated', 'Nothing.')],
    ];
    const subject: PlainRecord = { kind: 'subject', url: '/s/', title: 'S', text: '', sections: [], answers };
    expect(searchedText(subject)).toBe('S. Daily.. Some.');
  });
});

describe('recordFacets()', () => {
  it('returns the concepts, heading, sections and name of a clause', () => {
    expect(facetsOf(clause)).toEqual([
      facetToken('concept', 'hosting'),
      facetToken('hint', 'hosting'),
      facetToken('titleconcept', 'backup'),
      facetToken('title', 'backup'),
      facetToken('title', 'copi'),
      facetToken('number', '3.7'),
      facetToken('section', '3.7'),
      facetToken('section', '3'),
      clauseToken('3.7', '12'),
      nameToken(['3', '7', '12', 'backup', 'copies']),
    ]);
  });

  it('returns the section above, with its own number', () => {
    const facets = facetsOf({ ...clause, sections: ['3.7.2'] });
    expect(facets).toContain(facetToken('section', '3.7'));
    expect(facets).not.toContain(facetToken('section', '3'));
  });

  it('returns no section above a top-level one', () => {
    const facets = facetsOf({ ...clause, sections: ['3'] });
    expect(facets.filter((token) => token.startsWith('section'))).toEqual([
      facetToken('section', '3'),
      clauseToken('3', '12'),
    ]);
  });

  it('returns the names of a page, their concepts, and no section', () => {
    expect(facetsOf(page)).toEqual([
      facetToken('titleconcept', 'backup'),
      facetToken('title', 'feed'),
      ...[['feed'], ['rss'], ['backup', 'feed']].map(nameToken),
    ]);
  });

  it('returns the concept that a name means as a whole', () => {
    const names = ['backups', 'data centre feed'];
    const named = facetsOf({ ...page, kind: 'reference', names });
    expect(named).toContain(conceptNameToken('backup'));
    expect(named).not.toContain(conceptNameToken('hosting'));
    // a page of the site is meant by its own names alone
    expect(facetsOf({ ...page, names })).not.toContain(conceptNameToken('backup'));
  });

  it('leaves out a name of stop words alone', () => {
    expect(facetsOf({ ...page, names: ['what is the'] }).filter((token) => token.startsWith('named'))).toEqual([
      nameToken(['feed']),
    ]);
  });
});
