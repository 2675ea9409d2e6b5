import { judgedAnswers } from '../library/judged.ts';
import type { JudgedAnswer, Subject } from '../library/library-types.ts';
import type { Section } from '../model/policy.ts';

/** The answers of a subject that rest on a section. */
export interface AnswersOnSection {
  subject: { id: string; title: string };
  /** In the order of the subject. */
  answers: JudgedAnswer[];
  /** The ordinals of the clauses that they quote, in order. */
  clauses: number[];
}

/**
 * Returns the answers that quote a section of a policy, by subject, those first that quote what stands first in it. A
 * question that is not stated rests on nothing.
 */
export function answersOnSection(
  subjects: readonly Subject[],
  policy: string,
  { id, clauses }: Pick<Section, 'id' | 'clauses'>,
): AnswersOnSection[] {
  const ordinals = new Map(clauses.map((clause) => [clause.id, clause.ordinal]));
  const quotedIn = ({ citations }: JudgedAnswer): number[] =>
    citations.flatMap((citation) =>
      citation.policy === policy && citation.section === id ? (ordinals.get(citation.clause) ?? []) : [],
    );
  return subjects
    .flatMap((subject) => {
      const answers = judgedAnswers(subject.answers).filter(
        (answer) => answer.status !== 'not-stated' && quotedIn(answer).length > 0,
      );
      const quoted = [...new Set(answers.flatMap(quotedIn))].sort((a, b) => a - b);
      return answers.length > 0 ? { subject: { id: subject.id, title: subject.title }, answers, clauses: quoted } : [];
    })
    .sort((a, b) => (a.clauses[0] ?? 0) - (b.clauses[0] ?? 0));
}
