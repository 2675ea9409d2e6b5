import { describe, expect, it } from 'vitest';
import { orderAnswers, type QueryForm } from '../../../../src/search/engine/order-answers.ts';
import type { SearchedAnswer } from '../../../../src/search/engine/record.ts';

const statuses = { s: 'stated', t: 'stated', p: 'in-part', n: 'not-stated', m: 'not-stated' } as const;
const answersOf = (ids: string): SearchedAnswer[] =>
  [...ids].map((id) => ({
    ...{ id, question: id, text: id, clauses: [] },
    status: statuses[id as keyof typeof statuses],
  }));
const sentence: QueryForm = { isSentence: true };
const keywords: QueryForm = { isSentence: false };
const order = (ids: string, probabilities: Record<string, number>, form = sentence) => {
  const { answers, ...rest } = orderAnswers(answersOf(ids), new Map(Object.entries(probabilities)), form);
  return { order: answers.map(({ id }) => id).join(''), ...rest };
};

describe('orderAnswers()', () => {
  it('shows a question that is asked first, even if it is not stated, and below it what is stated', () => {
    expect(order('smp', { m: 0.8, s: 0.05, p: 0.1 })).toEqual({ order: 'mps', shown: 3, asked: true });
    expect(order('spn', { p: 0.8, s: 0.1 })).toEqual({ order: 'psn', shown: 2, asked: true });
  });

  it('shows what is stated first if the query is the subject’s name, stated before stated in part', () => {
    const form = { named: '/answers/x/', isSentence: false };
    expect(order('npst', { n: 0.9, t: 0.05 }, form)).toEqual({ order: 'tspn', shown: 3, asked: false });
  });

  it('shows first whether there is what the subject is named after, if that is not stated and likeliest', () => {
    const form = { named: '/answers/n/', isSentence: false };
    expect(order('npst', { n: 0.2, t: 0.15 }, form)).toEqual({ order: 'ntsp', shown: 3, asked: false });
    expect(order('npst', { n: 0.2, t: 0.25 }, form).order).toBe('tspn');
    expect(order('nmst', { m: 0.3, n: 0.2, t: 0.1 }, form).order).toBe('tsmn');
  });

  it('shows what is stated first if the query asks no one thing', () => {
    expect(order('nps', { n: 0.1, p: 0.1, s: 0.1 })).toEqual({ order: 'spn', shown: 2, asked: false });
    expect(order('nms', {})).toEqual({ order: 'snm', shown: 1, asked: false });
  });

  it('shows what is not stated first if hardly anything stated is meant', () => {
    expect(order('nms', { n: 0.1, m: 0.09, s: 0.04 })).toMatchObject({ order: 'nsm' });
    expect(order('nms', { n: 0.1, m: 0.09, s: 0.07 })).toMatchObject({ order: 'snm' });
  });

  it('shows what is stated first if a stated question of another subject is as likely', () => {
    const form = { isSentence: true };
    const chances = { n: 0.1, s: 0.01 };
    expect(order('ns', chances, { ...form, likeliest: 0.05 }).order).toBe('ns');
    expect(order('ns', chances, { ...form, likeliest: 0.1 }).order).toBe('sn');
  });

  it('shows the likeliest question first if it is not stated and alone has a word of the query', () => {
    const chances = { n: 0.2, s: 0.15 };
    expect(order('sn', chances).order).toBe('sn');
    expect(order('sn', chances, { ...sentence, worded: new Set(['n']) }).order).toBe('ns');
    expect(order('sn', { n: 0.1, s: 0.15 }, { ...sentence, worded: new Set(['n']) }).order).toBe('sn');
    expect(order('sn', chances, { ...sentence, named: '/answers/x/', worded: new Set(['n']) }).order).toBe('sn');
  });

  it('takes keywords for the subject sooner than a sentence', () => {
    const chances = { n: 0.85, s: 0.15 };
    expect(order('ns', chances).order).toBe('ns');
    expect(order('ns', chances, keywords)).toEqual({ order: 'sn', shown: 1, asked: false });
    expect(order('ns', { n: 0.95, s: 0.05 }, keywords).order).toBe('ns');
  });

  it('shows the likeliest question if nothing is stated, and counts the others', () => {
    expect(order('nm', { m: 0.2, n: 0.1 }, { named: '/answers/x/', isSentence: false })).toEqual({
      order: 'mn',
      shown: 1,
      asked: false,
    });
  });

  it('shows three answers at most', () => {
    expect(order('stpnm', { s: 0.9 }).shown).toBe(3);
    expect(order('', {})).toEqual({ order: '', shown: 0, asked: false });
  });
});
