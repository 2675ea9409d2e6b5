import type { Answer, Framework, Subject } from '../../library/library-types.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { strings } from '../../strings/en.ts';

/**
 * Returns links to the statements that an answer of a subject rests on. A statement of another subject is named with
 * that subject, and left out if the subject has no page.
 */
export function statementLinks(
  { statements }: Pick<Answer, 'statements'>,
  { id }: Pick<Subject, 'id'>,
  published: readonly Pick<Subject, 'id' | 'title' | 'statements'>[],
  href: PathToUrl,
): { label: string; path: string }[] {
  return statements.flatMap((statement) => {
    const owner = published.find((subject) => subject.id === statement.subject);
    if (!owner) return [];
    const position = 1 + owner.statements.findIndex((one) => one.id === statement.id);
    const label = strings.subject.statement(position);
    if (owner.id === id) return { label, path: `#statement-${statement.id}` };
    return { label: `${owner.title}, ${label}`, path: href(urls.statement(owner.id, statement.id)) };
  });
}

/** Returns the earliest day on which any of the answers was last reviewed, or `undefined` if one was never. */
export function firstReview(answers: readonly Pick<Answer, 'reviewedOn'>[]): string | undefined {
  const days = answers.map(({ reviewedOn }) => reviewedOn ?? '').sort();
  return days[0] || undefined;
}

/** Returns the ids of the frameworks that have an item about a question, by the question's id. */
export function frameworksByQuestion(frameworks: readonly Framework[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, items } of frameworks) {
    const questions = new Set(items.flatMap(({ answers, notAssessed }) => [...answers, ...notAssessed]));
    for (const question of questions) found.set(question.id, [...(found.get(question.id) ?? []), id]);
  }
  return found;
}
