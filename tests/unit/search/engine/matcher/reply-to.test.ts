import { describe, expect, it } from 'vitest';
import { leastConfidence } from '../../../../../src/search/engine/matcher/confidence.ts';
import type { QuestionMatches } from '../../../../../src/search/engine/matcher/match-questions.ts';
import { type KnownAnswer, replyTo } from '../../../../../src/search/engine/matcher/reply-to.ts';

/** A reply to a text that asks these questions; a question's name is its answer: status, and the place that it cites. */
function reply(probabilities: Record<string, number>, unknown = 0) {
  const matches: QuestionMatches['matches'] = Object.entries(probabilities).map(([question, probability]) => ({
    subject: 'any',
    question,
    expects: 'yes-no',
    probability,
  }));
  return replyTo({ matches, unknown }, ({ question }) => {
    const [status, cites] = question.split(' ');
    return status === 'unheard-of' ? undefined : { status: status as KnownAnswer['status'], cites };
  });
}

describe('replyTo()', () => {
  it.each(['stated', 'in-part'])('returns the status %s of the likeliest answer', (status) => {
    const { matched, ...rest } = reply({ [`${status} 3.1`]: 0.9, 'not-stated': 0.1 });
    expect(rest).toEqual({ status, confidence: expect.closeTo(0.99, 1) });
    expect(matched?.question).toBe(`${status} 3.1`);
  });

  it('adds up what is stated, also if a question that is not has the highest probability', () => {
    expect(reply({ 'not-stated': 0.4, 'stated 3.1': 0.3, 'in-part 3.1': 0.3 }).matched?.question).toBe('stated 3.1');
  });

  it('gives the answer that cites what most of them cite', () => {
    const matches = { 'stated 8': 0.35, 'stated 3.1': 0.33, 'in-part 3.1': 0.32 };
    expect(reply(matches).matched?.question).toBe('stated 3.1');
  });

  it('returns not-stated with the likeliest such question if little is stated', () => {
    const { status, matched, confidence } = reply({ 'not-stated a': 0.6, 'not-stated b': 0.39, 'stated 1': 0.01 });
    expect({ status, question: matched?.question }).toEqual({ status: 'not-stated', question: 'not-stated a' });
    expect(confidence).toBeGreaterThan(0.9);
  });

  it.each(['not-assessed', 'unheard-of'])('returns no-match, never not-stated, if most is %s', (question) => {
    const { status, matched } = reply({ [question]: 0.6, 'not-stated': 0.4 });
    expect({ status, matched }).toEqual({ status: 'no-match', matched: undefined });
  });

  it('returns no-match for a text without matches', () => {
    expect(reply({}, 1)).toEqual({ status: 'no-match', confidence: expect.any(Number) });
  });

  it('is less sure if there are unknown words, and then does not answer', () => {
    const matches = { 'stated 1': 0.3, 'not-stated': 0.7 };
    const sure = reply(matches);
    expect(sure.status).toBe('stated');
    expect(sure.confidence).toBeGreaterThan(leastConfidence);
    expect(reply(matches, 0.9).status).toBe('no-match');
    expect(reply({ 'not-stated': 1 }, 1)).toEqual({ status: 'no-match', confidence: expect.any(Number) });
    expect(reply({ 'not-stated': 1 }, 0.5).confidence).toBeCloseTo(0.75 * reply({ 'not-stated': 1 }).confidence);
  });
});
