/** A question of the bank as a matcher knows it. */
export interface MatcherQuestion {
  subject: string;
  question: string;
  /** What would answer it, such as `how-often`. */
  expects: string;
}

/** A feature as a matcher knows it: how rare it is, and its weights, each with the number of its column. */
export interface ModelFeature {
  rarity: number;
  /** Ascending. */
  columns: readonly number[];
  weights: readonly number[];
}

/** A trained matcher: plain data. */
export interface MatcherModel {
  questions: readonly MatcherQuestion[];
  /** By name, as `featureReader` returns it. */
  features: ReadonlyMap<string, ModelFeature>;
}

/** The three columns that make up a question's score: its own, its subject's and that of what it expects. */
export type QuestionColumns = readonly [own: number, subject: number, expects: number];

/** The columns of a model's weights. */
export interface Columns {
  count: number;
  /** By the index of the question. */
  ofQuestions: readonly QuestionColumns[];
}

/**
 * Returns the columns that the weights of questions have: one for each subject, followed by those of its questions; then one for
 * each thing that a question may expect. The questions of a subject must stand together.
 */
export function columnsOf(questions: readonly MatcherQuestion[]): Columns {
  const kinds = [...new Set(questions.map(({ expects }) => expects))];
  let next = 0;
  let subject = -1;
  const ownAndSubject = questions.map((question, index) => {
    if (question.subject !== questions[index - 1]?.subject) subject = next++;
    return [next++, subject] as const;
  });
  return {
    count: next + kinds.length,
    ofQuestions: questions.map(({ expects }, index) => {
      const [own, subject] = ownAndSubject[index] ?? [0, 0];
      return [own, subject, next + kinds.indexOf(expects)];
    }),
  };
}
