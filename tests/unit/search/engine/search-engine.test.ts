import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { clauseRecord } from '../../../../src/search/engine/record.ts';
import { recordIndex } from '../../../../src/search/engine/record-index.ts';
import { searchEngine } from '../../../../src/search/engine/search-engine.ts';
import { concept } from '../concepts.ts';

const concepts = [concept('backup', ['backup', 'copy']), concept('restore', ['restore'])];
const texts = ['We restore a copy.', 'A backup is kept.', 'Staff are trained.'];
const records = texts.map((text, index) =>
  clauseRecord({ number: '1', title: 'Title' }, { label: `§1 ¶${index + 1}`, text }, `/${index + 1}/`),
);
const index = recordIndex(records, conceptFinder(concepts), { wordsOf: ({ text }) => text });
const vocabulary = { concepts, lexicon: ['backup', 'copy', 'restore', 'staff', 'trained'] };
const search = (query: string) => searchEngine(index, vocabulary)(query);

describe('searchEngine()', () => {
  it('returns the hits of a query, best first, with the matches marked', async () => {
    const { total, hits, corrected, unknown } = await search('restore the bakcup asdfgh');
    expect({ total, corrected, unknown }).toEqual({
      total: 2,
      corrected: new Map([['bakcup', 'backup']]),
      unknown: ['asdfgh'],
    });
    const marked = (await hits(9)).map(({ url, excerpt }) => [url, excerpt.filter((part) => part.marked)]);
    expect(marked).toEqual([
      [
        '/1/',
        [
          { text: 'restore', marked: true },
          { text: 'copy', marked: true },
        ],
      ],
      ['/2/', [{ text: 'backup', marked: true }]],
    ]);
  });

  it('returns no more hits than it is asked for', async () => {
    const { hits, total } = await search('restore backup');
    expect(total).toBe(2);
    expect((await hits(1)).map(({ url }) => url)).toEqual(['/1/']);
  });

  it('returns hits without their whole text', async () => {
    const [hit] = await (await search('staff')).hits(1);
    expect(hit).toMatchObject({ url: '/3/', title: '§1 ¶3 Title', kind: 'clause', sections: '1' });
    expect(hit).not.toHaveProperty('text');
  });

  it('ranks by fit even if the index reports no records', async () => {
    const fits = new Map([
      ['/1/', 0.1],
      ['/2/', 1],
    ]);
    const odd = searchEngine({ ...index, recordCount: 0, postings: async () => fits }, vocabulary);
    expect((await (await odd('staff')).hits(2)).map(({ url }) => url)).toEqual(['/2/', '/1/']);
  });

  it('finds nothing in an empty index', async () => {
    const empty = searchEngine(
      { ...index, recordCount: 0, postings: async () => new Map() },
      { concepts, lexicon: [] },
    );
    expect((await empty('backup')).total).toBe(0);
  });
});
