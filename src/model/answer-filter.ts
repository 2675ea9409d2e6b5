/** The filter a reader set on the list of subjects besides words; an empty value filters nothing. */
export interface QuestionFilter {
  status: string;
  framework: string;
}

/** A question of a subject, as a filter looks at it. */
export interface FilteredQuestion {
  status: string;
  /** The ids of the frameworks that have an item about it. */
  frameworks: readonly string[];
}

/** Returns whether a question has both the status and the framework of a filter. */
export function matchesFilter(question: FilteredQuestion, { status, framework }: QuestionFilter): boolean {
  return (!status || question.status === status) && (!framework || question.frameworks.includes(framework));
}
