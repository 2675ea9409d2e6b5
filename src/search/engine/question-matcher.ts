/** A question of the bank with the probability that a text asks it. */
export interface QuestionMatch {
  /** The id of the question. */
  id: string;
  /** The id of its subject. */
  subject?: string;
  probability: number;
}

/** Recognises the questions of the bank. */
export interface QuestionMatcher {
  /** Returns the questions that a text may ask, the likeliest first. */
  match: (text: string) => QuestionMatch[];
  /** Returns whether it knows a stem. */
  knows: (stem: string) => boolean;
}

/** Recognises nothing: for an index without subjects, such as one of an old revision. */
export const noQuestions: QuestionMatcher = { match: () => [], knows: () => false };
