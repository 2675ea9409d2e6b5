import type { Library } from '../library/library-types.ts';

/** A question that nobody has judged. */
export interface UnjudgedQuestion {
  id: string;
  question: string;
  /** The id of its subject. */
  subject: string;
  /** How many items of the frameworks that the site shows ask about it. */
  items: number;
}

/** Returns the questions that nobody has judged, those first that most items of frameworks ask about. */
export function notAssessed({ subjects, frameworks }: Pick<Library, 'subjects' | 'frameworks'>): UnjudgedQuestion[] {
  return subjects
    .flatMap(({ answers }) => answers)
    .filter(({ status }) => status === 'not-assessed')
    .map(({ id, question, subject, frameworks: named }) => ({
      ...{ id, question, subject: subject.id },
      items: frameworks.reduce((sum, { id: framework }) => sum + (named[framework]?.length ?? 0), 0),
    }))
    .sort((a, b) => b.items - a.items);
}
