import type { QuestionMatch } from './question-matcher.ts';

/** The least probability of a subject's questions that makes it the one that is asked about. */
const least = 0.3;

/** The most probability of the next subject, as a share of it. */
const mostOther = 0.5;

/** A subject of which nobody has judged a question. */
export interface NotAssessed {
  id: string;
  title: string;
}

/**
 * Returns the subject that a query asks about, if it is one of which nobody has judged a question: `titles` has
 * those. Returns `undefined` if the query may as well ask about another.
 */
export function notAssessedSubject(
  matches: readonly QuestionMatch[],
  titles: Readonly<Record<string, string>> = {},
): NotAssessed | undefined {
  const bySubject = Map.groupBy(matches, ({ subject = '' }) => subject);
  const chances = [...bySubject].map(([subject, questions]) => ({
    subject,
    chance: questions.reduce((sum, { probability }) => sum + probability, 0),
  }));
  const [first, second] = chances.toSorted((a, b) => b.chance - a.chance);
  if (!first || first.chance < least || (second?.chance ?? 0) > mostOther * first.chance) return undefined;
  const title = Object.hasOwn(titles, first.subject) ? titles[first.subject] : undefined;
  return title === undefined ? undefined : { id: first.subject, title };
}
