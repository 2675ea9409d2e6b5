import { describe, expect, it, vi } from 'vitest';
import { conceptFinder } from '../../../../src/search/engine/concept-finder.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { withConcepts } from '../../../../src/search/engine/record-concepts.ts';
import { recordIndex } from '../../../../src/search/engine/record-index.ts';
import { searchEngine } from '../../../../src/search/engine/search-engine.ts';
import { concept } from '../concepts.ts';

const concepts = [concept('backup', ['backup', 'copy']), concept('restore', ['restore'])];
const texts = ['We restore a copy.', 'A backup is kept.', 'Staff are trained.'];
const clauses = texts.map((text, index) =>
  clauseRecord({ number: `${index + 1}`, title: 'Title' }, { label: `§1 ¶${index + 1}`, text }, `/p/#c${index + 1}`),
);
const subject: PlainRecord = {
  ...{ kind: 'subject', url: '/answers/backups/', title: 'Tapes', text: '', sections: ['2'] },
  answers: [
    {
      id: 'interval',
      question: 'How often?',
      status: 'stated',
      reply: 'yes',
      text: 'A backup daily.',
      clauses: ['c2', 'c1'],
    },
    { id: 'scope', question: 'Which data?', status: 'not-stated', text: 'Not stated.', clauses: ['c3'] },
  ],
};
const records = [...clauses, subject].map((record) => withConcepts(record, conceptFinder(concepts)));
const index = recordIndex(records, memoryWords(clauses.map(({ url, text }) => [url, text])));
const vocabulary = { concepts, lexicon: ['backup', 'copy', 'restore', 'staff', 'tapes', 'trained'] };
const match = vi.fn((text: string) => (text.includes('scop') ? [{ id: 'scope', probability: 0.9 }] : []));
const search = searchEngine(index, vocabulary, { match, knows: (stem) => stem === 'scope' });

describe('searchEngine()', () => {
  it('returns the hits of a query, best first, with the matches marked', async () => {
    const { found, hits, corrected, unknown } = await search('make a bakcup asdfgh');
    expect({ corrected, unknown }).toEqual({ corrected: new Map([['bakcup', 'backup']]), unknown: ['asdfgh'] });
    expect(found.map(({ kind }) => kind)).toEqual(['subject', 'clause', 'clause']);
    const marked = hits(9, ({ kind }) => kind === 'clause').map(({ url, excerpt }) => [
      url,
      excerpt.filter((part) => part.marked),
    ]);
    expect(marked).toEqual([
      ['/p/#c2', [{ text: 'backup', marked: true }]],
      ['/p/#c1', [{ text: 'copy', marked: true }]],
    ]);
  });

  it('asks the matcher with the corrected query, and shows the question that it asks', async () => {
    const { hits, found } = await search('what is the scope of bakcup');
    expect(match).toHaveBeenLastCalledWith('what is the scope of backup');
    expect(found[0]).toEqual({ kind: 'subject', status: 'not-stated' });
    expect(hits(1)).toMatchObject([
      { url: '/answers/backups/#scope', title: 'Tapes', sections: ['3', '2', '1'], status: 'not-stated', shown: 2 },
    ]);
    expect(hits(1)[0]?.answers.map(({ id }) => id)).toEqual(['scope', 'interval']);
  });

  it('shows what is stated on a subject that the query names, with its text marked', async () => {
    const [hit] = (await search('tapes')).hits(1);
    expect(hit).toMatchObject({ url: '/answers/backups/', sections: ['2', '1'], status: 'stated', shown: 1 });
    expect(hit?.answers[0]?.excerpt.map(({ text }) => text).join('')).toBe('A backup daily.');
  });

  it('finds the clauses of a section by the label that the document gives it, and knows that label', async () => {
    const section = { number: '1', label: 'Article 5', title: 'Copies' };
    const labelled = clauseRecord(section, { label: '§1 ¶1', text: 'A copy is kept.' }, '/p/#c1');
    const all = [labelled, ...clauses.slice(1), subject].map((record) => withConcepts(record, conceptFinder(concepts)));
    const find = searchEngine(recordIndex(all, memoryWords([['/p/#c1', labelled.text]])), {
      ...vocabulary,
      lexicon: [...vocabulary.lexicon, 'article', '5'],
    });
    const [hit] = (await find('article 5')).hits(9);
    expect(hit).toMatchObject({ url: '/p/#c1', title: '§1 ¶1 Article 5. Copies' });
    expect((await find('tapes')).hits(1)[0]?.cited).toEqual(['§2', '§1 “Article 5”']);
  });

  it('lets keywords that name a policy ask for what is in it, and a sentence for what answers it', async () => {
    const policies = [{ id: 'fax', title: 'Fax policy' }];
    const url = '/policies/fax/a/#s1-p1';
    const ofFax = clauseRecord({ number: '1', title: 'T' }, { label: '§1 ¶1', text: 'By wire.' }, url, policies[0]);
    const all = [...clauses, subject, ofFax].map((record) =>
      withConcepts(record, conceptFinder(concepts), record === ofFax ? 'Fax policy' : undefined),
    );
    const lexicon = [...vocabulary.lexicon, 'fax', 'policy', 'scope'];
    const asks = { match: () => [{ id: 'scope', probability: 0.9 }], knows: () => true };
    const find = searchEngine(recordIndex(all, memoryWords([])), { ...vocabulary, lexicon, policies }, asks);
    const firstOf = async (query: string) => (await find(query)).hits(1)[0]?.url.replace(/#.*/, '');
    expect(await firstOf('fax policy scope')).toBe('/policies/fax/a/');
    expect(await firstOf('what is the scope of the fax policy')).toBe('/answers/backups/');
  });

  it('names the subject that a query asks about if nobody has judged it, unless the query is the name of something', async () => {
    const asks = { match: () => [{ id: 'fax-use', subject: 'fax', probability: 0.9 }], knows: () => true };
    const find = searchEngine(index, { ...vocabulary, notAssessed: { fax: 'Fax machines' } }, asks);
    expect((await find('restore a copy')).notAssessed).toEqual([{ id: 'fax', title: 'Fax machines', isInPart: false }]);
    expect((await find('tapes')).notAssessed).toEqual([]);
    expect((await search('restore a copy')).notAssessed).toEqual([]);
  });

  it('names a subject of which somebody has judged other questions as assessed in part', async () => {
    const asks = { match: () => [{ id: 'fax-use', subject: 'backups', probability: 0.9 }], knows: () => true };
    const { notAssessed } = await searchEngine(index, vocabulary, asks)('staff are trained');
    expect(notAssessed).toMatchObject([{ id: 'backups', isInPart: true }]);
  });

  it('reads a query without the name of the company', async () => {
    const find = searchEngine(index, { ...vocabulary, company: ['Acme'] });
    expect((await find('does Acme restore a fax')).unknown).toEqual(['fax']);
    expect((await search('does Acme restore a fax')).unknown).toEqual(['acme', 'fax']);
  });

  it('finds the clause that comes nearest to a question that nobody has judged', async () => {
    const asks = { match: () => [{ id: 'fax-use', subject: 'fax', probability: 0.5 }], knows: () => true };
    const firstOf = async (near: Record<string, string[]>) =>
      (await searchEngine(index, { ...vocabulary, near }, asks)('fax machines')).hits(1)[0]?.url;
    expect(await firstOf({ 'fax-use': ['c2', 'c1'] })).toBe('/p/#c2');
    expect(await firstOf({ 'fax-use': ['c1', 'c2'] })).toBe('/p/#c1');
    expect(await firstOf({})).toBeUndefined();
  });

  it('only comes near a subject that nobody has judged', async () => {
    const asks = { match: () => [{ id: 'x', subject: 'restore', probability: 0.9 }], knows: () => true };
    const isNear = async (notAssessed: Record<string, string>) =>
      (await searchEngine(index, { ...vocabulary, notAssessed }, asks)('staff are trained')).isNear;
    expect(await isNear({ restore: 'Restoring' })).toBe(true);
    expect(await isNear({})).toBe(false);
  });

  it('returns no more hits than it is asked for, and with a filter only those that are wanted', async () => {
    const { hits } = await search('backup');
    expect(hits(1).map(({ url }) => url)).toEqual(['/answers/backups/']);
    expect(hits(1, ({ kind }) => kind === 'clause').map(({ url }) => url)).toEqual(['/p/#c2']);
    expect(hits(9, ({ status }) => status === 'not-stated')).toEqual([]);
  });

  it('says whether every word was known, and whether the query was read to its end', async () => {
    expect(await search('restore staff')).toMatchObject({ isEnglish: true, cut: false });
    expect(await search(`${'restore '.repeat(90)}`)).toMatchObject({ isEnglish: true, cut: true });
    expect(await search('asdfgh')).toMatchObject({ isEnglish: false, found: [] });
  });

  it.each([
    ['qwertz copy', true],
    ['does qwertz restore staff', false],
    ['restore', false],
    ['is there a parachute for the copy', true],
  ])('says that hits only come near “%s” if no record has the words that carry it: %s', async (query, isNear) => {
    const missing = concept('parachute', ['parachute']);
    const find = searchEngine(index, {
      concepts: [...concepts, missing],
      lexicon: [...vocabulary.lexicon, 'parachute'],
    });
    expect((await find(query)).isNear).toBe(isNear);
  });

  it('finds what each of two questions asks', async () => {
    match.mockClear();
    const { hits } = await search('what is the scope and are staff trained');
    const asked = ['what is the scope and are staff trained', 'what is the scope', 'are staff trained'];
    expect(match.mock.calls.flat()).toEqual(asked);
    expect(hits(9).map(({ url }) => url)).toEqual(['/answers/backups/#scope', '/p/#c3']);
  });

  it('puts certificates first if a query asks for them only', async () => {
    const held: PlainRecord = {
      ...{
        kind: 'certificate',
        url: '/certificates/#iso',
        title: 'ISO',
        text: 'A certificate of a supplier.',
        sections: [],
      },
      facts: { expiresOn: '2030-01-01', validFrom: '2020-01-01' } as never,
    };
    const shredding = clauseRecord(
      { number: '9', title: 'Disposal' },
      { label: '§9 ¶1', text: 'A certificate.' },
      '/p/#c9',
    );
    const all = [held, shredding].map((record) => withConcepts(record, conceptFinder([])));
    const find = searchEngine(recordIndex(all, memoryWords([held, shredding].map(({ url, text }) => [url, text]))), {
      concepts: [],
      lexicon: ['certificate', 'certificates', 'iso'],
    });
    const firstOf = async (query: string) => (await find(query, '2026-01-01')).hits(1)[0]?.url;
    expect(await firstOf('which certificates do you hold')).toBe('/certificates/#iso');
    expect(await firstOf('certificate of disposal')).toBe('/p/#c9');
  });

  it('asks the matcher nothing if no word is known', async () => {
    match.mockClear();
    await search('qwertz asdfgh');
    expect(match).not.toHaveBeenCalled();
  });

  it('finds records that are not in the index itself, such as items of frameworks', async () => {
    const item: PlainRecord = {
      kind: 'framework',
      url: '/f/#i',
      title: 'Item',
      text: '',
      sections: [],
      status: 'stated',
    };
    const postings = async (token: string) => (token === 'staff' ? new Map([['/f/#i', 1]]) : new Map());
    const others = searchEngine({ ...index, postings, find: () => item }, vocabulary);
    expect((await others('staff')).hits(9)).toMatchObject([
      { url: '/f/#i', kind: 'framework', status: 'stated', answers: [] },
    ]);
  });
});
