/** The filter a reader set on the list of subjects; an empty value filters nothing. */
export interface SubjectFilter {
  status: string;
  framework: string;
}

/** A question of a subject, as a filter looks at it. */
export interface FilteredQuestion {
  status: string;
  /** The ids of the frameworks that have an item about it. */
  frameworks: readonly string[];
}

/** Returns whether one of a subject's questions has both the status and the framework of a filter. */
export function matchesFilter(questions: readonly FilteredQuestion[], { status, framework }: SubjectFilter): boolean {
  return questions.some(
    (question) => (!status || question.status === status) && (!framework || question.frameworks.includes(framework)),
  );
}

/** Returns the questions that an attribute lists: `stated gdpr caiq-4;not-stated` has two. */
export function questionsOf(attribute: string): FilteredQuestion[] {
  return attribute.split(';').map((question) => {
    const [status = '', ...frameworks] = question.split(' ');
    return { status, frameworks };
  });
}
