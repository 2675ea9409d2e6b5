import { describe, expect, it } from 'vitest';
import { answersByTopic, countAnswers, statusWords } from '../../../src/exports/answers-by-topic.ts';
import { contactForAnswer } from '../../../src/exports/contact-for-answer.ts';
import { answerOf, tinyLibrary } from './tiny-library.ts';

const { answers, contacts } = tinyLibrary();

describe('answersByTopic', () => {
  it('groups answers in the order of the topics, stated ones first, without empty topics', () => {
    const topics = answersByTopic([
      answerOf({ id: 'd', status: 'not-stated' }),
      answerOf({ id: 'b', status: 'in-part' }),
      answerOf({ id: 'c', status: 'in-part' }),
      answerOf({ id: 'a' }),
      answerOf({ id: 'e', topic: 'people' }),
    ]);
    expect(topics.map(({ id, name, answers }) => [id, name, answers.map((answer) => answer.id)])).toEqual([
      ['people', 'People', ['e']],
      ['backup', 'Backup', ['a', 'b', 'c', 'd']],
    ]);
  });

  it('leaves the list it was given in its order', () => {
    const given = [answerOf({ id: 'b', status: 'not-stated' }), answerOf({ id: 'a' })];
    answersByTopic(given);
    expect(given.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('statusWords', () => {
  it.each([
    [{ status: 'stated' as const }, 'Stated'],
    [{ status: 'stated' as const, reply: 'no' as const }, 'Stated: no'],
    [{ status: 'in-part' as const }, 'Stated in part'],
    [{ status: 'not-stated' as const }, 'Not stated'],
  ])('says of %o: %s', (answer, words) => {
    expect(statusWords(answer)).toBe(words);
  });
});

describe('countAnswers', () => {
  it('counts the answers with each status', () => {
    expect(countAnswers(answers)).toBe('4 answers: 2 stated, 1 stated in part, 1 not stated');
    expect(countAnswers(answers.slice(0, 1))).toBe('1 answer: 1 stated, 0 stated in part, 0 not stated');
  });
});

describe('contactForAnswer', () => {
  const [support] = contacts;
  if (!support) throw new Error('There is no contact.');
  const all = (['sales', 'support', 'privacy', 'security'] as const).map((purpose) => ({
    ...support,
    id: purpose,
    purpose,
  }));
  const without = (...gone: string[]) => all.filter(({ purpose }) => !gone.includes(purpose));

  it.each([
    ['for security, by default', { status: 'not-stated', topic: 'backup' }, all, 'security'],
    ['for privacy, on that topic', { status: 'in-part', topic: 'privacy' }, all, 'privacy'],
    ['for support, on the service', { status: 'in-part', topic: 'service' }, all, 'support'],
    [
      'for support, if there is no better one',
      { status: 'not-stated', topic: 'backup' },
      without('security'),
      'support',
    ],
    [
      'for support before privacy',
      { status: 'not-stated', topic: 'privacy' },
      without('privacy', 'security'),
      'support',
    ],
    [
      'for sales, if there is no support',
      { status: 'not-stated', topic: 'backup' },
      without('security', 'support'),
      'sales',
    ],
    [
      'at all, if there is only another',
      { status: 'not-stated', topic: 'backup' },
      without('security', 'support', 'sales'),
      undefined,
    ],
    ['at all, if the answer is stated', { status: 'stated', topic: 'backup' }, all, undefined],
  ] as const)('returns the contact %s', (_what, answer, known, purpose) => {
    expect(contactForAnswer(answer, known)?.purpose).toBe(purpose);
  });
});
