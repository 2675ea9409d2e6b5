import type { QuestionMatch, QuestionMatches } from './match-questions.ts';
import type { MatcherQuestion } from './matcher-model.ts';

/** The least probability that a text asks what nobody has judged; chance texts reach half of it. */
const leastProbability = 0.3;

/**
 * Returns the likeliest question of a text if nobody has judged it, or `undefined` if somebody has, or if it is too unlikely
 * that the text asks this or another such question of the subject.
 */
export function notAssessedMatch(
  { matches, unknown }: QuestionMatches,
  isJudged: (question: MatcherQuestion) => boolean,
): QuestionMatch | undefined {
  const [first] = matches;
  if (!first || isJudged(first)) return undefined;
  const open = matches.filter((match) => match.subject === first.subject && !isJudged(match));
  const sum = open.reduce((total, { probability }) => total + probability, 0);
  return sum * (1 - unknown / 2) >= leastProbability ? first : undefined;
}
