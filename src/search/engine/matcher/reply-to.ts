import { answerConfidence, leastConfidence, notStatedConfidence } from './confidence.ts';
import type { QuestionMatch, QuestionMatches } from './match-questions.ts';
import type { MatcherQuestion } from './matcher-model.ts';

/** What a company answers to a question of the bank, as far as a reply depends on it. */
export interface KnownAnswer {
  status: 'stated' | 'in-part' | 'not-stated' | 'not-assessed';
  /** The section or document that it cites first, if it cites one. */
  cites?: string | undefined;
}

/** A reply to a text: the status of the answer that fits it best. */
export interface MatcherReply {
  status: 'stated' | 'in-part' | 'not-stated' | 'no-match';
  /** How likely the reply is right, from 0 to 1. */
  confidence: number;
  /** The question that it answers. None if no judged question of the bank comes near. */
  matched?: QuestionMatch;
}

/**
 * Returns the reply to a text. The probabilities of all answers that state something are added up against those that do not, so
 * that a text between several questions is answered if most of them are; the place that most of the answers cite decides which
 * one is given. A question without an answer, or one not assessed, never makes a text "not stated", nor do words unknown to the bank.
 */
export function replyTo(
  { matches, unknown }: QuestionMatches,
  answerOf: (question: MatcherQuestion) => KnownAnswer | undefined,
): MatcherReply {
  const answered = matches.map((match) => ({ match, ...(answerOf(match) ?? { status: 'not-assessed' as const }) }));
  const given = answered.filter(({ status }) => status === 'stated' || status === 'in-part');
  const place = likeliestPlace(given);
  const best = given.find(({ cites }) => cites === place);
  const stated = sumOf(given);
  const confidence = answerConfidence(stated, sumOf(given.filter(({ cites }) => cites === place)), unknown);
  if (best && best.status !== 'not-stated' && best.status !== 'not-assessed' && confidence >= leastConfidence)
    return { status: best.status, confidence, matched: best.match };

  const notStated = answered.filter(({ status }) => status === 'not-stated');
  const notAssessed = answered.filter(({ status }) => status === 'not-assessed');
  const [nearest] = notStated;
  const otherwise = notStatedConfidence(stated, unknown);
  if (!nearest || sumOf(notStated) <= sumOf(notAssessed) || otherwise < leastConfidence)
    return { status: 'no-match', confidence: otherwise };
  return { status: 'not-stated', confidence: otherwise, matched: nearest.match };
}

/** Returns the place with the highest sum of probabilities. */
function likeliestPlace(answers: readonly { match: QuestionMatch; cites?: string | undefined }[]): string | undefined {
  const sums = new Map<string | undefined, number>();
  for (const { match, cites } of answers) sums.set(cites, (sums.get(cites) ?? 0) + match.probability);
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0] as [string | undefined, number])[0];
}

function sumOf(answers: readonly { match: QuestionMatch }[]): number {
  return answers.reduce((sum, { match }) => sum + match.probability, 0);
}
