import { nameToken } from './name-token.ts';
import type { QuestionMatch } from './question-matcher.ts';
import type { PlainRecord } from './record.ts';
import { isStopWord } from './stop-words.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** The least probability by which the matcher knows a question, and the probability of one that has all words of a query. */
const known = 0.2;
const worded = 0.5;

/** A question that somebody has judged, with the name that its words make and their stems. */
export interface JudgedQuestion {
  id: string;
  name: string | undefined;
  stems: ReadonlySet<string>;
}

/** Returns the questions that somebody has judged. */
export function judgedQuestions(records: Iterable<Pick<PlainRecord, 'answers'>>): JudgedQuestion[] {
  return [...records].flatMap(({ answers = [] }) =>
    answers.map(({ id, question }) => {
      const words = tokensOf(question);
      return { id, name: nameToken(words), stems: new Set(words.map(stemOf)) };
    }),
  );
}

/**
 * Returns a function that returns what a query asks of the judged questions: the one whose words it repeats; else what the matcher
 * has recognised, and before it, if it knows none of the judged ones, the only one that has all words of the query, two or more:
 * it may be the company's own, of which the matcher has few wordings.
 */
export function askedQuestions(
  questions: readonly JudgedQuestion[],
): (
  query: { name: string | undefined; text: string },
  recognised: readonly QuestionMatch[],
) => readonly QuestionMatch[] {
  const byName = new Map(questions.map(({ id, name }) => [name, id]));
  const judged = new Set(questions.map(({ id }) => id));
  return ({ name, text }, recognised) => {
    const repeated = name === undefined ? undefined : byName.get(name);
    if (repeated !== undefined) return [{ id: repeated, probability: 1 }];
    if (recognised.some(({ id, probability }) => judged.has(id) && probability >= known)) return recognised;
    const stems = tokensOf(text)
      .filter((word) => !isStopWord(word))
      .map(stemOf);
    const [only, ...others] =
      stems.length > 1 ? questions.filter((one) => stems.every((stem) => one.stems.has(stem))) : [];
    return only && others.length === 0 ? [{ id: only.id, probability: worded }, ...recognised] : recognised;
  };
}
