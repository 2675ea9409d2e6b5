import type { SearchedAnswer } from './record.ts';

/** A subject's judged questions in the order in which a hit shows them. */
export interface OrderedAnswers {
  answers: SearchedAnswer[];
  /** The number of them, from the first, that the query is about. */
  shown: number;
  /** Whether the query asks the first one, and not about the subject as a whole. */
  asked: boolean;
}

/** The least share of a subject's probability that makes one question the one that is asked: more of it for keywords. */
const asksOne = { sentence: 0.45, keywords: 0.65 };

/** The most answers that a hit shows. */
const mostShown = 3;

/**
 * Returns the judged questions of a subject in the order in which a hit shows them. A query about the subject as a whole
 * shows what is stated first; a query that asks one thing shows that question first, whatever its status.
 */
export function orderAnswers(
  answers: readonly SearchedAnswer[],
  probabilities: ReadonlyMap<string, number>,
  { isNamed, isSentence }: { isNamed: boolean; isSentence: boolean },
): OrderedAnswers {
  const chance = ({ id }: SearchedAnswer) => probabilities.get(id) ?? 0;
  const likeliest = answers.toSorted((a, b) => chance(b) - chance(a));
  const ofStatus = (wanted: string) => likeliest.filter(({ status }) => status === wanted);
  const notStated = ofStatus('not-stated');
  const [first] = likeliest;
  const sum = answers.reduce((total, answer) => total + chance(answer), 0);
  const least = (isSentence ? asksOne.sentence : asksOne.keywords) * sum;
  const asked = !isNamed && first !== undefined && chance(first) > 0 && chance(first) >= least;
  const stated = asked
    ? likeliest.filter(({ status }) => status !== 'not-stated')
    : [...ofStatus('stated'), ...ofStatus('in-part')];
  const asksNotStated = stated.length === 0 || (asked && first.status === 'not-stated');
  const ordered = [
    ...(asksNotStated ? notStated.slice(0, 1) : []),
    ...stated,
    ...notStated.slice(asksNotStated ? 1 : 0),
  ];
  const about = stated.length + (asksNotStated ? 1 : 0);
  return { answers: ordered, shown: Math.min(about, mostShown), asked };
}
