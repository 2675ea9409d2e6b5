import { describe, expect, it } from 'vitest';
import { conceptFinder } from '../../../../../src/search/engine/concept-finder.ts';
import { questionMatcher } from '../../../../../src/search/engine/matcher/match-questions.ts';
import { trainMatcher } from '../../../../../src/search/engine/matcher/train-matcher.ts';
import { concepts, subjects } from './tiny-bank.ts';

const match = questionMatcher(trainMatcher(subjects, concepts), conceptFinder(concepts));
const first = (text: string) => match(text).matches[0]?.question;

describe('questionMatcher()', () => {
  it.each([
    ['Please state the interval of your backups.', 'backup-interval'],
    ['For how long is a backup copy retained?', 'backup-retention'],
    ['Is there a retention for audit trails?', 'log-retention'],
    ['Do you log events?', 'log-contents'],
  ])('finds the question that “%s” asks', (text, question) => {
    expect(first(text)).toBe(question);
  });

  it('understands words that only the vocabulary has', () => {
    expect(match('duplicate of data').matches[0]?.subject).toBe('backups');
    expect(match('duplicate').matches).toEqual([]);
  });

  it('takes the name of a subject for its first question', () => {
    expect(first('backup copies')).toBe('backup-interval');
  });

  it('tells questions of a subject apart by what they expect', () => {
    expect(first('How often, backups?')).toBe('backup-interval');
    expect(first('How long, backups?')).toBe('backup-retention');
  });

  it('returns every question with its subject and what it expects, the likeliest first, with probabilities that sum to 1', () => {
    const { matches } = match('backup retention');
    expect(matches.map(({ question }) => question).sort()).toEqual(
      subjects.flatMap(({ answers }) => answers.map(({ id }) => id)).sort(),
    );
    expect(matches[0]).toMatchObject({ subject: 'backups', question: 'backup-retention', expects: 'how-long' });
    const probabilities = matches.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1);
  });

  it('returns the share of words that fewer than two wordings have, stop words aside', () => {
    expect(match('How long are backups kept?').unknown).toBe(0);
    expect(match('What about backups of submarines and zeppelins?').unknown).toBeCloseTo(2 / 3);
  });

  it.each(['zeppelins', 'How long is it?', ''])('finds nothing in “%s”, which has no known word', (text) => {
    expect(match(text).matches).toEqual([]);
  });
});
