import type { SearchedAnswer } from './record.ts';

/** A subject's judged questions in the order in which a hit shows them. */
export interface OrderedAnswers {
  answers: SearchedAnswer[];
  /** The number of them, from the first, that the query is about. */
  shown: number;
  /** Whether the query asks the first one, and not about the subject as a whole. */
  asked: boolean;
}

/** The least share of a subject's probability that makes one question the one that is asked. */
const asksOne = 0.5;

/** The number of answers that a hit shows below the first one. */
const below = 2;

/**
 * Returns the judged questions of a subject in the order in which a hit shows them. A query about the subject as a whole
 * shows what is stated first; a query that asks one thing shows that question first, whatever its status.
 */
export function orderAnswers(
  answers: readonly SearchedAnswer[],
  probabilities: ReadonlyMap<string, number>,
  isAboutSubject: boolean,
): OrderedAnswers {
  const chance = ({ id }: SearchedAnswer) => probabilities.get(id) ?? 0;
  const likeliest = answers.toSorted((a, b) => chance(b) - chance(a));
  const stated = likeliest.filter(({ status }) => status !== 'not-stated');
  const notStated = likeliest.filter(({ status }) => status === 'not-stated');
  const sum = (listed: readonly SearchedAnswer[]) => listed.reduce((total, answer) => total + chance(answer), 0);
  const first = likeliest[0];
  const asked =
    !isAboutSubject &&
    first !== undefined &&
    chance(first) > 0 &&
    chance(first) >= asksOne * (sum(stated) + sum(notStated));
  const statedFirst = stated.length > 0 && (!asked || first?.status !== 'not-stated');
  const ordered = statedFirst
    ? [...stated, ...notStated]
    : [...notStated.slice(0, 1), ...stated, ...notStated.slice(1)];
  const shown = Math.min(ordered.length, Math.max(1, statedFirst ? stated.length : stated.length + 1), 1 + below);
  return { answers: ordered, shown, asked };
}
