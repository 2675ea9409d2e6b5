import { describe, expect, it } from 'vitest';
import { questionMatcher } from '../../../../src/search/engine/matcher/match-questions.ts';
import { trainMatcher } from '../../../../src/search/engine/matcher/train-matcher.ts';
import { modelMatcher } from '../../../../src/search/engine/model-matcher.ts';
import { subjects } from './matcher/tiny-bank.ts';

const model = trainMatcher(subjects, []);
const noConcepts = () => [];
const matcher = () => modelMatcher(model, noConcepts);

describe('modelMatcher()', () => {
  it('returns the questions that a text may ask, each with its subject, the likeliest first', () => {
    const [first, ...others] = matcher().match('How often are backups made?');
    expect(first).toMatchObject({ id: 'backup-interval', subject: 'backups' });
    for (const { probability } of others) expect(probability).toBeLessThan(first?.probability ?? 0);
  });

  it('gives each question the probability that the model gives it if the model knows all words', () => {
    const text = 'How long are logs kept?';
    const { matches, unknown } = questionMatcher(model, noConcepts)(text);
    const likely = matches.filter(({ probability }) => probability >= 0.01);
    expect(unknown).toBe(0);
    expect(
      matcher()
        .match(text)
        .map(({ probability }) => probability),
    ).toEqual(likely.map(({ probability }) => probability));
  });

  it('takes half of the share of unknown words from the probabilities', () => {
    const text = 'retention of unicorn backups';
    const { matches, unknown } = questionMatcher(model, noConcepts)(text);
    expect(unknown).toBeGreaterThan(0);
    expect(matcher().match(text)[0]?.probability).toBeCloseTo((matches[0]?.probability ?? 0) * (1 - unknown / 2));
  });

  it('leaves out questions that are hardly likely', () => {
    const features = [...model.features].map(
      ([name, feature]) => [name, { ...feature, weights: feature.weights.map((weight) => 20 * weight) }] as const,
    );
    const sure = { ...model, features: new Map(features) };
    const text = 'What is the backup interval?';
    expect(questionMatcher(sure, noConcepts)(text).matches).toHaveLength(4);
    expect(modelMatcher(sure, noConcepts).match(text)).toMatchObject([{ id: 'backup-interval' }]);
  });

  it('returns nothing for a text without a known word', () => expect(matcher().match('unicorns')).toEqual([]));

  it('knows the stems of its wordings', () => {
    expect(matcher().knows('backup')).toBe(true);
    expect(matcher().knows('unicorn')).toBe(false);
  });
});
