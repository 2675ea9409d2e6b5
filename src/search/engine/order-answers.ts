import { urls } from '../../model/urls.ts';
import type { SearchedAnswer } from './record.ts';

/** A subject's judged questions in the order in which a hit shows them. */
export interface OrderedAnswers {
  answers: SearchedAnswer[];
  /** The number of them, from the first, that the query is about. */
  shown: number;
  /** Whether the query asks the first one, and not about the subject as a whole. */
  asked: boolean;
}

/** How a query puts what it asks. */
export interface QueryForm {
  /** The path of the subject's page, if the query is the subject's name. */
  named?: string | undefined;
  /** Whether it is more than keywords. */
  isSentence: boolean;
  /** The probability of the likeliest stated question of all subjects. */
  likeliest?: number;
  /** Ids of the questions that have a word of it that no record has. */
  worded?: ReadonlySet<string>;
}

/** The most probability of stated answers, as a share, with which a query asks for what is not stated; keywords rather name the subject. */
const mostStated = { sentence: 0.25, keywords: 0.15 };

/** The least share of the evidence that makes one question the one that is asked. */
const asksOne = 0.5;

/** How many times as likely as any stated question what is not stated must be to come before what a subject states. */
const leastAbove = 1.1;

/** The most answers that a hit shows. */
const mostShown = 3;

/**
 * Returns the judged questions of a subject in the order in which a hit shows them. A query about the subject as a whole
 * shows what is stated first, unless it is not stated whether there is what the subject is named after; a query whose likeliest
 * question alone has a word of it shows that one first; a query that asks one thing shows that question first, whatever its status.
 */
export function orderAnswers(
  answers: readonly SearchedAnswer[],
  probabilities: ReadonlyMap<string, number>,
  { named, isSentence, likeliest: best = 0, worded }: QueryForm,
): OrderedAnswers {
  // squares, because many unlikely questions are no evidence for any of them
  const evidence = ({ id }: SearchedAnswer) => (probabilities.get(id) ?? 0) ** 2;
  const sum = (listed: readonly SearchedAnswer[]) => listed.reduce((total, answer) => total + evidence(answer), 0);
  const total = sum(answers);
  const likeliest = answers.toSorted((a, b) => evidence(b) - evidence(a));
  const ofStatus = (wanted: string) => likeliest.filter(({ status }) => status === wanted);
  const notStated = ofStatus('not-stated');
  const [first] = likeliest;
  const asked = !named && first !== undefined && total > 0 && evidence(first) >= asksOne * total;
  const stated = asked
    ? likeliest.filter(({ status }) => status !== 'not-stated')
    : [...ofStatus('stated'), ...ofStatus('in-part')];
  const chance = (listed: readonly SearchedAnswer[]) =>
    listed.reduce((sum, { id }) => sum + (probabilities.get(id) ?? 0), 0);
  const most = mostStated[isSentence ? 'sentence' : 'keywords'];
  const isLikely = (probabilities.get(notStated[0]?.id ?? '') ?? 0) >= leastAbove * best;
  const isAbsent = !named && total > 0 && isLikely && chance(stated) < most * chance(answers);
  // the question that a named subject is named after, or the only one that has a word of the query
  const isMeant = ({ id }: SearchedAnswer) => (named ? named === urls.subject(id) : worded?.has(id));
  const isFirst = first !== undefined && first === notStated[0] && isMeant(first);
  const above = isAbsent || isFirst || stated.length === 0 ? notStated.slice(0, 1) : [];
  const ordered = [...above, ...stated, ...notStated.slice(above.length)];
  return {
    answers: ordered,
    shown: Math.min(above.length + stated.length, mostShown),
    asked: asked && ordered[0] === first,
  };
}
