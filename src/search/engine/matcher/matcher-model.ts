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

/** The columns of a model's weights. The score of a question is the sum of three of them. */
export interface Columns {
  count: number;
  /** By the index of the question: its own column, that of its subject and that of what it expects. */
  own: Int32Array;
  subject: Int32Array;
  expects: Int32Array;
}

/**
 * Returns the columns that the weights of questions have: one for each subject, followed by those of its questions; then one for
 * each thing that a question may expect. The questions of a subject must stand together.
 */
export function columnsOf(questions: readonly MatcherQuestion[]): Columns {
  const kinds = [...new Set(questions.map(({ expects }) => expects))];
  let next = 0;
  const subject = new Int32Array(questions.length);
  const own = Int32Array.from(questions, (question, index) => {
    const isFirst = question.subject !== questions[index - 1]?.subject;
    subject[index] = isFirst ? next++ : (subject[index - 1] ?? 0);
    return next++;
  });
  const expects = Int32Array.from(questions, (question) => next + kinds.indexOf(question.expects));
  return { count: next + kinds.length, own, subject, expects };
}
