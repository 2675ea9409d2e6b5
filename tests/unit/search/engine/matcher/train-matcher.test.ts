import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../../src/search/engine/matcher/matcher-model.ts';
import { trainMatcher } from '../../../../../src/search/engine/matcher/train-matcher.ts';
import { concepts, subjects } from './tiny-bank.ts';

const model = trainMatcher(subjects, concepts);
const columns = columnsOf(model.questions);

describe('trainMatcher()', () => {
  it('returns the same model for the same questions', () => {
    expect(trainMatcher(subjects, concepts)).toEqual(model);
  });

  it('returns the questions in order, with their subjects and what they expect', () => {
    expect(model.questions).toEqual([
      { subject: 'backups', question: 'backup-interval', expects: 'how-often' },
      { subject: 'backups', question: 'backup-retention', expects: 'how-long' },
      { subject: 'logs', question: 'log-contents', expects: 'which' },
      { subject: 'logs', question: 'log-retention', expects: 'how-long' },
    ]);
  });

  it('knows stems, stop words and concepts that at least two wordings have', () => {
    expect([...model.features.keys()]).toEqual(expect.arrayContaining(['retent', '~how', '#backup']));
    expect(model.features.has('taken')).toBe(false);
  });

  it('gives a word a weight for a question or a subject only if two of its wordings have it', () => {
    expect(model.features.get('interv')?.columns).toContain(columns.own[0]);
    expect(model.features.get('save')?.columns).toEqual([0]);
  });

  it('gives stop words weights only for what a question expects', () => {
    const kinds = new Set(columns.expects);
    const stopWords = [...model.features].filter(([name]) => name.startsWith('~'));
    expect(stopWords.flatMap(([, { columns }]) => columns).filter((column) => !kinds.has(column))).toEqual([]);
    expect(model.features.get('~often')?.columns).toContain(columns.expects[0]);
  });

  it('learns nothing from subjects without questions', () => {
    expect(trainMatcher([{ id: 'empty', title: 'Empty', wordings: ['nothing'], answers: [] }], [])).toEqual({
      questions: [],
      features: new Map(),
    });
  });
});

describe('columnsOf()', () => {
  it('puts each subject before its questions and what they expect at the end', () => {
    expect(columns).toEqual({
      count: 9,
      own: Int32Array.of(1, 2, 4, 5),
      subject: Int32Array.of(0, 0, 3, 3),
      expects: Int32Array.of(6, 7, 8, 7),
    });
  });
});
