import { describe, expect, it } from 'vitest';
import { numbersToText } from '../../../../src/search/engine/number-text.ts';
import { findQuestions, type QuestionWords } from '../../../../src/search/engine/question-words.ts';

const none = { status: '', framework: '' };
const file: QuestionWords = {
  frameworks: ['gdpr', 'nis2'],
  subjects: [
    [
      'backups',
      [
        ['interval', 'How often?', 'stated', [0], 'Each evening.', '', '§3.7 ¶1'],
        ['kind', 'Which kind?', 'not-stated', []],
      ],
    ],
    ['encryption', [['rest', 'Is it encrypted?', 'stated', [0, 1], 'It is not.', 'no']]],
    ['insurance', [['', '', 'not-assessed', []]]],
  ],
  words: {
    backup: numbersToText([0, 1, 1]),
    encrypt: numbersToText([2]),
    increment: numbersToText([1]),
    insur: numbersToText([3]),
    '27001': numbersToText([2]),
  },
};
const found = (typed: string, filter = {}) =>
  findQuestions(file, typed, { ...none, ...filter }).questions.map(({ id }) => id);

describe('findQuestions()', () => {
  it.each([
    ['a word in another form', 'Backups', ['interval', 'kind', 'rest']],
    ['the beginning of a word', 'incr', ['kind']],
    ['a number', '27001', ['rest']],
    ['several words, which a question must all have', 'encrypted backup', ['rest']],
    ['a typo', 'bakcup', ['interval', 'kind', 'rest']],
    ['words too common to look for beside others', 'is the backup', ['interval', 'kind', 'rest']],
    ['words too common to look for alone', 'who is the', ['interval', 'kind', 'rest', '']],
    ['no words', '', ['interval', 'kind', 'rest', '']],
  ])('finds questions by %s', (_kind, typed, expected) => expect(found(typed)).toEqual(expected));

  it.each([
    ['a word that no question has', 'cafeteria'],
    ['a word that no question has beside one that some have', 'backup cafeteria'],
    ['the middle of a word', 'crypt'],
  ])('finds nothing by %s', (_kind, typed) => expect(found(typed)).toEqual([]));

  it('finds a whole word rather than those that begin with it', () => {
    const words = { ...file.words, back: numbersToText([2]) };
    const find = (typed: string) => findQuestions({ ...file, words }, typed, none).questions.map(({ id }) => id);
    expect(find('back')).toEqual(['rest']);
    expect(find('bac')).toEqual(['interval', 'kind', 'rest']);
  });

  it('asks the same question for words, status and framework', () => {
    expect(found('incremental', { status: 'stated' })).toEqual([]);
    expect(found('incremental', { status: 'not-stated' })).toEqual(['kind']);
    expect(found('backup', { status: 'stated' })).toEqual(['interval', 'rest']);
    expect(found('backup', { framework: 'nis2' })).toEqual(['rest']);
    expect(found('', { status: 'not-assessed' })).toEqual(['']);
    expect(found('insurance')).toEqual([]);
  });

  it('names the subject of each question, and counts those in which words are looked for', () => {
    const { questions, all } = findQuestions(file, 'increment', none);
    expect(questions[0]).toMatchObject({
      subject: 'backups',
      question: 'Which kind?',
      status: 'not-stated',
      grounds: '',
    });
    expect(all).toBe(3);
    expect(findQuestions(file, '', none).all).toBe(4);
  });

  it('has the answer to each question, and the reply to one that takes yes or no', () => {
    const answers = findQuestions(file, 'backup', none).questions.map(({ answer, reply }) => [answer, reply]);
    expect(answers).toEqual([
      ['Each evening.', undefined],
      ['', undefined],
      ['It is not.', 'no'],
    ]);
  });

  it('says which words it read as others', () => {
    expect(findQuestions(file, 'bakcup', none).corrected).toEqual([['bakcup', 'backup']]);
    expect(findQuestions(file, 'backups', none).corrected).toEqual([]);
  });

  it('says if there are questions without words, in which no word was looked for', () => {
    const judged = { ...file, subjects: file.subjects.slice(0, 2) };
    const isPartial = (typed: string, from = file) => findQuestions(from, typed, none).isPartial;
    expect(['backup', 'cafeteria', '', 'who is the'].map((typed) => isPartial(typed))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isPartial('backup', judged)).toBe(false);
  });

  it('says if words are looked for among questions that have none', () => {
    const isVain = (typed: string, status: string) => findQuestions(file, typed, { ...none, status }).isVain;
    expect(isVain('backup', 'not-assessed')).toBe(true);
    expect([isVain('', 'not-assessed'), isVain('backup', 'stated'), isVain('backup', '')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
