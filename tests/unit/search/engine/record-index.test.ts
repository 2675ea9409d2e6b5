import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { facetToken } from '../../../../src/search/engine/facet-token.ts';
import { clauseRecord, type SearchRecord } from '../../../../src/search/engine/record.ts';
import { recordIndex } from '../../../../src/search/engine/record-index.ts';
import { revisionIndex } from '../../../../src/search/engine/revision-index.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([concept('backup', ['backup'])]);
const record = (url: string, text: string): SearchRecord =>
  clauseRecord({ number: '1', title: 'T' }, { label: '§1 ¶1', text }, url);
const records = [record('/once/', 'A backup.'), record('/twice/', 'Backup, backups, copies.')];
const makeIndex = () => recordIndex(records, findConcepts, { wordsOf: ({ text }) => text });

describe('recordIndex()', () => {
  it('counts its records', () => expect(makeIndex().recordCount).toBe(2));

  it('returns the records with a word in any form; the best fit is 1', async () => {
    const fits = new Map([
      ['/once/', 0.5],
      ['/twice/', 1],
    ]);
    const index = makeIndex();
    expect(await index.postings('backup')).toEqual(fits);
    expect(await index.postings('backups')).toEqual(fits);
    expect(await index.postings('copy')).toEqual(new Map([['/twice/', 1]]));
    expect(await index.postings('restore')).toEqual(new Map());
  });

  it('fits all records with a facet alike', async () => {
    const weighed = recordIndex(records, findConcepts, { wordsOf: ({ text }) => text, fitOf: (_, share) => share });
    expect(await weighed.postings(facetToken('concept', 'backup'))).toEqual(
      new Map([
        ['/once/', 1],
        ['/twice/', 1],
      ]),
    );
  });

  it('passes the number of times and the share of the mean length to fitOf', async () => {
    const calls: [number, number][] = [];
    const fitOf = (times: number, share: number) => {
      calls.push([times, share]);
      return times;
    };
    await recordIndex(records, findConcepts, { wordsOf: ({ text }) => text, fitOf }).postings('backup');
    const [once, twice] = calls;
    expect(calls.map(([times]) => times)).toEqual([1, 2]);
    // beside two and three words both have the same six facets
    expect((once?.[1] ?? 0) + (twice?.[1] ?? 0)).toBeCloseTo(2);
    expect(once?.[1]).toBeCloseTo(8 / 8.5);
  });

  it('finds records by the text that wordsOf returns', async () => {
    const byTitle = recordIndex(records, findConcepts, { wordsOf: ({ url }) => url });
    expect([...(await byTitle.postings('once')).keys()]).toEqual(['/once/']);
    expect(await byTitle.postings('backup')).toEqual(new Map());
  });

  it('weighs records with weightOf; the default weight is 1', () => {
    const weighed = recordIndex(records, findConcepts, { wordsOf: () => '', weightOf: ({ url }) => url.length });
    expect([makeIndex().weight('/once/'), weighed.weight('/once/'), weighed.weight('/none/')]).toEqual([1, 6, 1]);
  });

  it('returns a record as a hit with its whole text, and an empty one for an unknown id', async () => {
    const answer = {
      ...record('/a/', 'Yes.'),
      kind: 'answer',
      sections: ['1', '2'],
      status: 'stated',
      reply: 'yes',
    } as const;
    const answers = recordIndex([{ ...answer, sections: [...answer.sections] }], findConcepts, { wordsOf: () => '' });
    expect(await answers.read('/a/')).toEqual({
      url: '/a/',
      title: '§1 ¶1 T',
      kind: 'answer',
      sections: '1 2',
      status: 'stated',
      reply: 'yes',
      text: 'Yes.',
    });
    expect(await answers.read('/b/')).toEqual({ url: '', title: '', kind: '', sections: '', text: '' });
  });

  it('can be empty', async () => {
    const empty = recordIndex([], findConcepts, { wordsOf: () => '' });
    expect(empty.recordCount).toBe(0);
    expect(await empty.postings('backup')).toEqual(new Map());
  });
});

describe('revisionIndex()', () => {
  const revision = {
    id: '2023-05-10',
    sections: [{ number: '4', title: 'Fax', clauses: [{ id: 's4-p1', label: '§4 ¶1', text: 'A backup by fax.' }] }],
  };

  it('finds clauses by their text and by their section’s title, at their permalink', async () => {
    const { postings, read } = revisionIndex(revision, findConcepts);
    const id = '/policy/2023-05-10/#s4-p1';
    for (const token of ['backup', 'fax', facetToken('concept', 'backup'), facetToken('section', '4')]) {
      expect([...(await postings(token)).keys()], token).toEqual([id]);
    }
    expect(await read(id)).toMatchObject({ url: id, kind: 'clause', title: '§4 ¶1 Fax', text: 'A backup by fax.' });
  });
});
