import type { QuestionMatch } from './question-matcher.ts';

/** The least probabilities of all unjudged questions together, and of those of a subject. */
const least = { all: 0.2, subject: 0.1 };

/** The most that judged questions may have, as a share of what unjudged ones have. */
const mostJudged = 0.3;

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
 * nobody has judged any, and `titleOf` returns the title of another.
 */
export function notAssessedSubjects(
  matches: readonly QuestionMatch[],
  judged: ReadonlySet<string>,
  whole: Readonly<Record<string, string>>,
  titleOf: (subject: string) => string | undefined,
): NotAssessed[] {
  const open = matches.filter(({ id }) => !judged.has(id));
  const all = chanceOf(open);
  if (all < least.all || chanceOf(matches) - all > mostJudged * all) return [];
  const chances = [...Map.groupBy(open, ({ subject = '' }) => subject)]
    .map(([id, questions]) => ({ id, chance: chanceOf(questions) }))
    .sort((one, other) => other.chance - one.chance);
  const enough = Math.max(least.subject, leastOther * (chances[0]?.chance ?? 0));
  return chances
    .filter(({ chance }) => chance >= enough)
    .slice(0, most)
    .flatMap(({ id }) => {
      const isInPart = !Object.hasOwn(whole, id);
      const title = isInPart ? titleOf(id) : whole[id];
      return title === undefined ? [] : [{ id, title, isInPart }];
    });
}

function chanceOf(matches: readonly QuestionMatch[]): number {
  return matches.reduce((sum, { probability }) => sum + probability, 0);
}
