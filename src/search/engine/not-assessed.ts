import type { QuestionMatch } from './question-matcher.ts';

/** The least probabilities of all unjudged questions together, and of those of a subject. */
const least = { all: 0.1, subject: 0.1 };

/** The most that judged questions may have, as a share of what unjudged ones have. */
const mostJudged = 0.3;

/** The most that a subject may have whose page answers the query, as a share of what the likeliest has. */
const mostOther = 0.5;

/** The least share of a subject's probability by which a query asks one question of it. */
const leastOne = 0.5;

/** The most subjects that are named, and the least that the second may have, as a share of what the first has. */
const most = 2;
const leastOther = 0.6;

/** A subject of which nobody has judged what a query asks. */
export interface NotAssessed {
  id: string;
  title: string;
  /** Whether somebody has judged other questions of it. */
  isInPart: boolean;
}

/**
 * Returns the subjects of which nobody has judged what a query asks, the likeliest first; none if the query may as well ask
 * what somebody has judged. `judged` has the ids of the questions that somebody has, `whole` the titles of the subjects of which
 * nobody has judged any, and `titleOf` returns the title of another: of such a subject, the query must ask one question.
 */
export function notAssessedSubjects(
  matches: readonly QuestionMatch[],
  judged: ReadonlySet<string>,
  whole: Readonly<Record<string, string>>,
  titleOf: (subject: string) => string | undefined,
): NotAssessed[] {
  const all = chanceOf(matches.filter(({ id }) => !judged.has(id)));
  if (all < least.all || chanceOf(matches) - all > mostJudged * all) return [];
  const subjects = [...Map.groupBy(matches, ({ subject = '' }) => subject)]
    .map(([id, questions]) => {
      const chance = chanceOf(questions);
      const isInPart = !Object.hasOwn(whole, id);
      const asksOne = questions.some((one) => !judged.has(one.id) && one.probability >= leastOne * chance);
      return { id, chance, isInPart, isOpen: !isInPart || asksOne };
    })
    .sort((one, other) => other.chance - one.chance);
  const best = subjects[0]?.chance ?? 0;
  // its page answers the query as a whole
  if (subjects.some(({ chance, isOpen }) => !isOpen && chance > mostOther * best)) return [];
  return subjects
    .filter(({ chance, isOpen }) => isOpen && chance >= Math.max(least.subject, leastOther * best))
    .slice(0, most)
    .flatMap(({ id, isInPart }) => {
      const title = isInPart ? titleOf(id) : whole[id];
      return title === undefined ? [] : [{ id, title, isInPart }];
    });
}

function chanceOf(matches: readonly QuestionMatch[]): number {
  return matches.reduce((sum, { probability }) => sum + probability, 0);
}
