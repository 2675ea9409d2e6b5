import { describe, expect, it, vi } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { facetToken, keyToken } from '../../../../src/search/engine/facet-token.ts';
import { nameToken } from '../../../../src/search/engine/name-token.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { indexedStems, recordIndex } from '../../../../src/search/engine/record-index.ts';
import { revisionIndex } from '../../../../src/search/engine/revision-index.ts';
import { concept } from '../concepts.ts';

const findConcepts = conceptFinder([concept('backup', ['backup'])]);
const clause = clauseRecord({ number: '1', title: 'T' }, { label: '§1 ¶1', text: 'A backup.' }, '/c/');
const subject: PlainRecord = {
  ...{ kind: 'subject', url: '/s/', title: 'Tapes', text: '', sections: [] },
  answers: [{ id: 'a', question: 'How?', status: 'stated', text: 'On tape.', clauses: [] }],
};
const records = [clause, subject].map((record) => withConcepts(record, findConcepts));
const lookUp = vi.fn(async (word: string) => new Map(word === 'backup' ? [['/c/', 0.5]] : []));
const index = recordIndex(records, lookUp);

describe('recordIndex()', () => {
  it('has its records by their URLs', () => {
    expect([...index.records.keys()]).toEqual(['/c/', '/s/']);
    expect(index.find('/s/')).toBe(records[1]);
    expect(index.find('/other/')).toBeUndefined();
  });

  it('looks up words with the given function, and those of subjects in memory', async () => {
    expect(await index.postings('backup')).toEqual(new Map([['/c/', 0.5]]));
    expect(await index.postings('tapes')).toEqual(new Map([['/s/', 1]]));
    expect(await index.postings('restore')).toEqual(new Map());
  });

  it('looks up facets in the records, which all fit alike', async () => {
    lookUp.mockClear();
    expect(await index.postings(facetToken('concept', 'backup'))).toEqual(new Map([['/c/', 1]]));
    expect(await index.postings(facetToken('concept', 'none'))).toEqual(new Map());
    expect(lookUp).not.toHaveBeenCalled();
  });
});

describe('indexedStems()', () => {
  it('returns the stems of all records but subjects', () => {
    expect(indexedStems(records)).toEqual(new Set(['a', 'backup']));
  });
});

describe('memoryWords()', () => {
  const texts = [
    ['once', 'A backup of all data.'],
    ['twice', 'Backup, backups, copies.'],
    ['none', 'Staff.'],
  ] as const;
  const lookUpWord = (word: string) => memoryWords(texts)(word);

  it('returns the texts with a word in any form; the best fit is 1', async () => {
    const fits = await lookUpWord('backups');
    expect([...fits.keys()]).toEqual(['once', 'twice']);
    expect(fits.get('twice')).toBe(1);
    expect(await lookUpWord('copy')).toEqual(new Map([['twice', 1]]));
    expect(await lookUpWord('restore')).toEqual(new Map());
  });

  it('fits a word by BM25, as Pagefind does', async () => {
    const bm25 = (times: number, share: number) => times / (times + 1.4 * (0.25 + 0.75 * share));
    expect((await lookUpWord('backup')).get('once')).toBeCloseTo(bm25(1, 5 / 3) / bm25(2, 1));
  });

  it('finds nothing in no texts', async () => expect(await memoryWords([])('backup')).toEqual(new Map()));
});

describe('revisionIndex()', () => {
  const paragraph = {
    ...{ id: 's4-p1', label: '§4 ¶1', ordinal: 1, kind: 'paragraph' as const },
    ...{ text: 'A backup by fax.', list: null, inNote: false },
  };
  const revision = {
    id: '2023-05-10',
    sections: [{ number: '4', title: 'Fax', clauses: [paragraph] }],
  };

  it('finds clauses by their text and by their section’s title, at their permalink', async () => {
    const { postings, find } = revisionIndex({ id: 'policy' }, revision, findConcepts);
    const id = '/policy/2023-05-10/#s4-p1';
    for (const token of ['backup', 'fax', facetToken('concept', 'backup'), facetToken('section', '4')]) {
      expect([...(await postings(token)).keys()], token).toEqual([id]);
    }
    expect(find(id)).toMatchObject({ url: id, kind: 'clause', title: '§4 ¶1 Fax', text: 'A backup by fax.' });
  });

  it('finds clauses by the label of their section, which is null in JSON where there is none', async () => {
    const sections = revision.sections.map((section) => ({ ...section, label: 'Article 4' }));
    const bare = { ...revision, sections: revision.sections.map((section) => ({ ...section, label: null })) };
    const labelled = revisionIndex({ id: 'policy' }, { ...revision, sections }, findConcepts);
    const token = nameToken(['article', '4']) ?? '';
    expect((await labelled.postings(token)).size).toBe(1);
    expect((await revisionIndex({ id: 'policy' }, bare, findConcepts).postings(token)).size).toBe(0);
  });

  it('names the clause that leads in to an item of a list', () => {
    const item = { ...paragraph, id: 's4-p2', label: '§4 ¶2', ordinal: 2, kind: 'item' as const };
    const clauses = [paragraph, { ...item, list: { depth: 1, start: null, number: null } }];
    const sections = revision.sections.map((section) => ({ ...section, clauses }));
    const { find } = revisionIndex({ id: 'policy' }, { ...revision, sections }, findConcepts);
    expect(find('/policy/2023-05-10/#s4-p2')).toMatchObject({ leadIn: '1' });
  });

  it('names the policy of clauses that has a title, and finds them by it', async () => {
    const { postings, find } = revisionIndex({ id: 'fax', title: 'Fax policy' }, revision, findConcepts);
    const id = '/policies/fax/2023-05-10/#s4-p1';
    expect([...(await postings(keyToken('policy', 'fax'))).keys()]).toEqual([id]);
    expect(find(id)).toMatchObject({ url: id, policy: 'fax', title: 'Fax policy §4 ¶1 Fax', sections: ['fax/4'] });
  });
});
