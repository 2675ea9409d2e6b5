import { describe, expect, it, vi } from 'vitest';
import { loadEngine } from '../../../../src/search/engine/load-engine.ts';
import { encodeModel } from '../../../../src/search/engine/matcher/model-file.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { memoryWords } from '../../../../src/search/engine/memory-words.ts';
import { clauseRecord } from '../../../../src/search/engine/clause-record.ts';
import type { PlainRecord } from '../../../../src/search/engine/record.ts';
import { encodeSearch } from '../../../../src/search/engine/search-file.ts';
import { compilePublished, publishedConcept } from '../../../../src/search/engine/vocabulary.ts';
import { authoredConcept } from '../concepts.ts';
import { subjects } from './matcher/tiny-bank.ts';

const concept = publishedConcept(authoredConcept('backup', ['backup'], { et: ['varukoopia'] }));
const clause = clauseRecord({ number: '1', title: 'T' }, { label: '§1 ¶1', text: 'A backup each day.' }, '/p/#s1-p1');
const subject: PlainRecord = {
  ...{ kind: 'subject', url: '/answers/backups/', title: 'Backups', text: '', sections: ['1'] },
  answers: [
    { id: 'backup-interval', question: 'How often?', status: 'stated', text: 'Daily.', clauses: ['s1-p1'] },
    {
      id: 'backup-retention',
      question: 'How long are backups kept?',
      status: 'not-stated',
      text: 'Not stated.',
      clauses: [],
    },
  ],
};
const framework = { id: 'f', names: ['F'], words: [], shapes: ['a.#.#'] };
const model = encodeModel(trainMatcher(subjects, [compilePublished(concept)]));
const file = encodeSearch({
  concepts: [concept],
  words: [],
  frameworks: [framework],
  records: [clause, subject],
  model,
  pagefind: '',
});
const makeEngine = () => {
  const loadOthers = vi.fn(async () => ({ backup: 'varukoopia' }));
  const loadItems = vi.fn(async () => [
    { id: 'A.8.13', framework: 'f', url: 'f/#a', title: 'Item', text: '', sections: [], status: 'stated' },
  ]);
  const wordsOf = () => memoryWords([[clause.url, clause.text]]);
  return { search: loadEngine(file, { wordsOf, loadOthers, loadItems }), loadOthers, loadItems };
};

describe('loadEngine()', () => {
  it('shows the question whose words a query repeats, whatever its status', async () => {
    const { search, loadOthers } = makeEngine();
    const [hit] = (await search('how long is a backup kept')).hits(1);
    expect(hit).toMatchObject({ url: '/answers/backups/#backup-retention', status: 'not-stated' });
    expect(loadOthers).not.toHaveBeenCalled();
  });

  it('finds a subject by words that only the matcher knows', async () => {
    const { search } = makeEngine();
    const [hit] = (await search('what is the interval')).hits(1);
    expect(hit).toMatchObject({ url: '/answers/backups/#backup-interval', status: 'stated' });
  });

  it('loads the words of other languages once, when a query has a word that is not English', async () => {
    const { search, loadOthers } = makeEngine();
    for (const query of ['varukoopia', 'varukoopia', 'backups']) {
      expect((await search(query)).found.map(({ kind }) => kind)).toContain('subject');
    }
    expect(loadOthers).toHaveBeenCalledOnce();
    expect((await search('varukoopia')).unknown).toEqual([]);
  });

  it('keeps a word that only the matcher knows', async () => {
    const { search } = makeEngine();
    expect((await search('interval')).unknown).toEqual([]);
    expect((await search('xylophone')).unknown).toEqual(['xylophone']);
  });

  it('loads the items of frameworks when a query names one', async () => {
    const { search, loadItems } = makeEngine();
    await search('backups');
    expect(loadItems).not.toHaveBeenCalled();
    expect((await search('A.8.13')).hits(1)).toMatchObject([{ kind: 'framework', url: '/f/#a' }]);
  });
});
