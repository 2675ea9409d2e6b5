/** A subject with the wordings of its questions; the library's `Subject` is one. */
export interface TaughtSubject {
  id: string;
  title: string;
  /** Ways to name it. */
  wordings: readonly string[];
  answers: readonly {
    id: string;
    question: string;
    /** What would answer it, such as `how-often`. */
    expects: string;
    alsoAsked: readonly string[];
  }[];
}

/** A text to learn from, with the questions that it asks by their index and the share of each; the shares sum to 1. */
export interface TrainingExample {
  text: string;
  asks: readonly (readonly [question: number, share: number])[];
}

/**
 * Returns what the matcher learns from: every wording asks its question, and a name of a subject asks all questions of the
 * subject, the first three times as much as each other, because the first is the one that people mean most.
 */
export function trainingExamples(subjects: readonly TaughtSubject[]): TrainingExample[] {
  let next = 0;
  return subjects.flatMap(({ title, wordings, answers }) => {
    const start = next;
    next += answers.length;
    const asks = answers.map((_, index) => [start + index, (index === 0 ? 3 : 1) / (answers.length + 2)] as const);
    const names = answers.length > 0 ? [title, ...wordings] : [];
    return [
      ...answers.flatMap(({ question, alsoAsked }, index) =>
        [question, ...alsoAsked].map((text): TrainingExample => ({ text, asks: [[start + index, 1]] })),
      ),
      ...names.map((text): TrainingExample => ({ text, asks })),
    ];
  });
}
