import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { clauseToken, facetToken } from '../../../../src/search/engine/facet-token.ts';
import { questionToken } from '../../../../src/search/engine/question-token.ts';
import { clauseRecord, type SearchRecord, searchedText } from '../../../../src/search/engine/record.ts';
import { recordFacets } from '../../../../src/search/engine/record-facets.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([
  concept('backup', ['backup']),
  concept('hosting', ['data centre'], { weak: ['provider'] }),
]);
const makeClause = () =>
  clauseRecord(
    { number: '3.7', title: 'Backup copies' },
    { label: '§3.7 ¶12', text: 'The provider keeps them in a data centre.' },
    '/policy/backups/#s3.7-p12',
  );

describe('clauseRecord()', () => {
  it('returns a record of the clause, with the section’s title and the clause’s ordinal', () => {
    expect(makeClause()).toEqual({
      kind: 'clause',
      url: '/policy/backups/#s3.7-p12',
      title: '§3.7 ¶12 Backup copies',
      text: 'The provider keeps them in a data centre.',
      aliases: [],
      clause: '12',
      heading: 'Backup copies',
      sections: ['3.7'],
    });
  });
});

describe('searchedText()', () => {
  it('returns the text and the aliases as sentences', () => {
    expect(searchedText({ ...makeClause(), text: 'One', aliases: ['two', 'three'] })).toBe('One. two. three');
  });
});

describe('recordFacets()', () => {
  it('returns the concepts, heading, sections and kind of a clause', () => {
    expect(recordFacets(makeClause(), findConcepts)).toEqual([
      facetToken('hint', 'hosting'),
      facetToken('concept', 'hosting'),
      facetToken('titleconcept', 'backup'),
      facetToken('title', 'backup'),
      facetToken('title', 'copi'),
      facetToken('number', '3.7'),
      facetToken('section', '3.7'),
      facetToken('section', '3'),
      clauseToken('3.7', '12'),
      facetToken('kind', 'clause'),
    ]);
  });

  it('returns the section above, with its own number', () => {
    const facets = recordFacets({ ...makeClause(), sections: ['3.7.2'] }, findConcepts);
    expect(facets).toContain(facetToken('section', '3.7'));
    expect(facets).not.toContain(facetToken('section', '3'));
  });

  it('returns no section above a top-level one', () => {
    const facets = recordFacets({ ...makeClause(), sections: ['3'] }, findConcepts);
    expect(facets.filter((token) => token.startsWith('section'))).toEqual([
      facetToken('section', '3'),
      clauseToken('3', '12'),
    ]);
  });

  it('returns the questions of an answer, whole and by their words, and no section of its own', () => {
    const answer: SearchRecord = {
      kind: 'answer',
      url: '/answers/a/',
      title: 'Who is the provider?',
      text: '',
      aliases: ['backup'],
      questions: ['Who is the provider?', 'Is it?'],
      heading: 'Provider',
      sections: ['3.7', '5'],
    };
    expect(recordFacets(answer, findConcepts)).toEqual([
      facetToken('concept', 'backup'),
      ...['provid', 'who', 'is', 'the', 'it'].map((stem) => facetToken('title', stem)),
      facetToken('number', '3.7'),
      facetToken('number', '5'),
      questionToken(['provider']),
      facetToken('kind', 'answer'),
    ]);
  });
});
