import type { QuestionMatch } from './question-matcher.ts';

/** The least probability of all unjudged questions together, of those of a subject, and of one that decides alone. */
const least = 0.1;

/** The most that judged questions may have, as a share of what unjudged ones have. */
const mostJudged = 0.3;

/** The most that a subject may have whose page answers the query, as a share of what the likeliest has. */
const mostOther = 0.5;

/** The least share of a subject's probability by which a query asks one question of it. */
const leastOne = 0.5;

/** The least that an unjudged question has which decides alone, as a share of what the likeliest judged one has. */
const leastFirst = 1.4;

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

/** What decides what nobody has judged, besides the questions that a query asks. */
export interface JudgedContext {
  /** The ids of the questions that somebody has judged. */
  judged: ReadonlySet<string>;
  /** The titles of the subjects of which nobody has judged any question. */
  whole: Readonly<Record<string, string>>;
  /** Returns the title of another subject: of such a one, the query must ask one question. */
  titleOf: (subject: string) => string | undefined;
  /** Whether the query is more than keywords, which ask for a subject as a whole. */
  isSentence: boolean;
}

/**
 * Returns the subjects of which nobody has judged what a query asks, the likeliest first; none if the query may as well ask
 * what somebody has judged. All unjudged questions together decide or, if they do not and the query is a sentence, the likeliest
 * question.
 */
export function notAssessedSubjects(matches: readonly QuestionMatch[], context: JudgedContext): NotAssessed[] {
  const { judged, whole, titleOf, isSentence } = context;
  const together = openSubjects(matches, judged, whole);
  const ids = together.length > 0 || !isSentence ? together : subjectOfFirst(matches, judged);
  return ids.flatMap((id) => {
    const isInPart = !Object.hasOwn(whole, id);
    const title = isInPart ? titleOf(id) : whole[id];
    return title === undefined ? [] : [{ id, title, isInPart }];
  });
}

/** Returns the id of the subject of the likeliest question, if nobody has judged it and no judged one is about as likely. */
function subjectOfFirst(matches: readonly QuestionMatch[], judged: ReadonlySet<string>): string[] {
  const [first] = matches;
  if (!first?.subject || judged.has(first.id) || first.probability < least) return [];
  const rival = matches.find(({ id }) => judged.has(id))?.probability ?? 0;
  return first.probability >= leastFirst * rival ? [first.subject] : [];
}

/** Returns the ids of the subjects that all unjudged questions together ask, the likeliest first. */
function openSubjects(
  matches: readonly QuestionMatch[],
  judged: ReadonlySet<string>,
  whole: Readonly<Record<string, string>>,
): string[] {
  const all = chanceOf(matches.filter(({ id }) => !judged.has(id)));
  if (all < least || chanceOf(matches) - all > mostJudged * all) return [];
  const subjects = [...Map.groupBy(matches, ({ subject = '' }) => subject)]
    .map(([id, questions]) => {
      const chance = chanceOf(questions);
      const isInPart = !Object.hasOwn(whole, id);
      const asksOne = questions.some((one) => !judged.has(one.id) && one.probability >= leastOne * chance);
      return { id, chance, isOpen: !isInPart || asksOne };
    })
    .sort((one, other) => other.chance - one.chance);
  const best = subjects[0]?.chance ?? 0;
  // its page answers the query as a whole
  if (subjects.some(({ chance, isOpen }) => !isOpen && chance > mostOther * best)) return [];
  return subjects
    .filter(({ chance, isOpen }) => isOpen && chance >= Math.max(least, leastOther * best))
    .slice(0, most)
    .map(({ id }) => id);
}

function chanceOf(matches: readonly QuestionMatch[]): number {
  return matches.reduce((sum, { probability }) => sum + probability, 0);
}
