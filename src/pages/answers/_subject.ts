import type { Answer, Framework, JudgedAnswer, Statement, Subject } from '../../library/library-types.ts';
import { type PathToUrl, urls } from '../../model/urls.ts';
import { laterSources } from '../../registers/later-sources.ts';
import { strings } from '../../strings/index.ts';

/** A statement on the page of a subject. */
export interface ShownStatement {
  statement: Statement;
  /** The anchor of the statement on the page. */
  anchor: string;
  /** The subject that it belongs to, if that is another one. */
  owner?: Pick<Subject, 'id' | 'title'>;
}

/** Returns the statements that the page of a subject shows: its own, then those of other subjects that its answers rest on. */
export function shownStatements(
  { id, statements, answers }: Pick<Subject, 'id' | 'statements' | 'answers'>,
  subjects: readonly Pick<Subject, 'id' | 'title'>[],
): ShownStatement[] {
  const own = statements.map((statement) => ({ statement, anchor: `statement-${statement.id}` }));
  const used = answers.filter(({ status }) => status === 'stated' || status === 'in-part');
  const borrowed = used.flatMap((answer) => answer.statements).filter(({ subject }) => subject !== id);
  const byAnchor = new Map(borrowed.map((one) => [`statement-${one.subject}/${one.id}`, one]));
  return [
    ...own,
    ...[...byAnchor].map(([anchor, statement]) => {
      const owner = subjects.find((subject) => subject.id === statement.subject);
      return { statement, anchor, ...(owner ? { owner } : {}) };
    }),
  ];
}

/**
 * Returns links to the statements that an answer rests on: by their number if the page shows them, otherwise to the page
 * of their subject. A statement whose subject has no page is left out.
 */
export function statementLinks(
  { statements }: Pick<JudgedAnswer, 'statements'>,
  shown: readonly ShownStatement[],
  published: readonly Pick<Subject, 'id' | 'title' | 'statements'>[],
  href: PathToUrl,
): { label: string; path: string }[] {
  return statements.flatMap((statement) => {
    const here = shown.findIndex((one) => isSame(one.statement, statement));
    if (here >= 0) return [{ label: strings.subject.statement(here + 1), path: `#${shown[here]?.anchor}` }];
    const owner = published.find((subject) => subject.id === statement.subject);
    if (!owner) return [];
    const label = strings.subject.statement(owner.statements.findIndex((one) => isSame(one, statement)) + 1);
    return [{ label: `${owner.title}, ${label}`, path: href(urls.statement(owner.id, statement.id)) }];
  });
}

function isSame(one: Statement, other: Statement): boolean {
  return one.subject === other.subject && one.id === other.id;
}

/** On which days answers were last compared with their sources. */
export interface Reviews {
  first: string;
  last: string;
  /** The sources of an answer that are of a later day than its comparison with them, in words, each once. */
  later: string[];
  /** The number of answers of which no comparison is recorded. */
  without: number;
}

/**
 * Returns the first and the last of the days on which answers were last reviewed, and the sources that are later, or
 * `undefined` if none has such a day.
 */
export function reviewsOf(
  answers: readonly Pick<Answer, 'citations' | 'sources' | 'reviewedOn'>[],
): Reviews | undefined {
  const days = answers.flatMap(({ reviewedOn }) => reviewedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const later = [...new Set(answers.flatMap(laterSources))];
  return first && last ? { first, last, later, without: answers.length - days.length } : undefined;
}

/** Returns whether nothing is stated to any question of a subject, so that the list folds it. */
export function isSilent({ answers }: { answers: readonly Pick<Answer, 'status'>[] }): boolean {
  return answers.every(({ status }) => status === 'not-stated' || status === 'not-assessed');
}

/** Returns the ids of the frameworks that have an item about a question, by the question's id. */
export function frameworksByQuestion(frameworks: readonly Framework[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, items } of frameworks) {
    const questions = items.flatMap(({ answers, notAssessed }) => [...answers, ...notAssessed]);
    for (const question of new Set(questions.map((one) => one.id)))
      found.set(question, [...(found.get(question) ?? []), id]);
  }
  return found;
}
