import { judgedAnswers, publishedSubjects } from '../library/judged.ts';
import type { JudgedAnswer, Statement, Subject } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import { strings } from '../strings/index.ts';

/** What a document shows of a subject. */
export interface SubjectParts {
  /** Its own statements, then those of other subjects that its answers name. */
  statements: Statement[];
  /** The answers that are stated, wholly or in part. */
  stated: JudgedAnswer[];
  notStated: JudgedAnswer[];
}

/** Returns what a document shows of a subject, without the questions that nobody has judged. */
export function subjectParts({ statements, answers }: Subject): SubjectParts {
  const judged = judgedAnswers(answers);
  return {
    statements: [...new Set([...statements, ...judged.flatMap((answer) => answer.statements)])],
    stated: judged.filter(({ status }) => status !== 'not-stated'),
    notStated: judged.filter(({ status }) => status === 'not-stated'),
  };
}

/** Returns the path of a statement, or `undefined` if its subject has no page because none of its questions is judged. */
export function statementPath(
  { subject, id }: Pick<Statement, 'subject' | 'id'>,
  all: readonly Subject[],
): string | undefined {
  const owner = all.find((one) => one.id === subject);
  return owner && publishedSubjects([owner]).length > 0 ? urls.statement(subject, id) : undefined;
}

/** Returns the title of the subject that a statement belongs to, or `undefined` if that is the given subject. */
export function otherOwner(
  { subject }: Pick<Statement, 'subject'>,
  { id }: Pick<Subject, 'id'>,
  all: readonly Pick<Subject, 'id' | 'title'>[],
): string | undefined {
  return subject === id ? undefined : all.find((one) => one.id === subject)?.title;
}

/** Returns the words of an answer that say more than its status, or `undefined` if it says “Not stated.” alone. */
export function ownWords({ answer }: JudgedAnswer): string | undefined {
  return answer === `${strings.notStated}.` ? undefined : answer;
}
