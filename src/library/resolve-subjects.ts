import { topicIds } from '../field/topics.ts';
import type { Problem } from '../model/problem.ts';
import type { DefinedSubject } from './define-subjects.ts';
import type { Answer, JudgedStatus, Source, Statement, Subject } from './library-types.ts';
import type { Quoted } from './resolve-citations.ts';
import type { SourceContext } from './resolve-source.ts';
import { resolveStatements } from './resolve-statements.ts';
import { fullName } from './statement-name.ts';
import { uniqueCitations } from './unique-citations.ts';

/**
 * Returns all subjects with a company's statements and answers, by topic and title, and a problem for each quote and source
 * that does not exist.
 */
export function resolveSubjects(
  defined: readonly DefinedSubject[],
  quoted: Quoted,
  context: SourceContext,
): { subjects: Subject[]; problems: Problem[] } {
  const files = defined.flatMap(({ file }) => file ?? []).sort((a, b) => compare(a.path, b.path));
  const { statements, problems } = resolveStatements(files, quoted, context);
  return { subjects: defined.map((subject) => subjectOf(subject, statements)).sort(byTopic), problems };
}

function subjectOf(
  { id, title, topic, contact, wordings, questions, file }: DefinedSubject,
  all: ReadonlyMap<string, Statement>,
): Subject {
  const named = (names: readonly string[]) =>
    [...new Set(names.map((name) => fullName(name, id)))].flatMap((name) => all.get(name) ?? []);
  const judgements = new Map(Object.entries(file?.data.answers ?? {}));
  const answers = Object.entries(questions).map(([question, definition]): Answer => {
    const judged = judgements.get(question);
    const statements = named(judged?.statements ?? []);
    return {
      ...{ id: question, subject: { id, title }, topic },
      ...{ question: definition.question, expects: definition.expects, alsoAsked: definition.wordings },
      ...{ status: judged?.status ?? 'not-assessed', reply: judged?.reply },
      answer: judged ? (judged.text ?? wordsOf(judged.status, statements)) : '',
      statements,
      citations: uniqueCitations(statements.flatMap(({ citations }) => citations)),
      sources: uniqueSources(statements.flatMap(({ source }) => source ?? [])),
      frameworks: definition.frameworks,
      reviewedOn: judged ? (judged.reviewedOn ?? file?.data.reviewedOn) : undefined,
    };
  });
  const stated = named(Object.keys(file?.data.statements ?? {}));
  return { id, title, topic, ...(contact ? { contact } : {}), wordings, statements: stated, answers };
}

function wordsOf(status: JudgedStatus, statements: readonly Statement[]): string {
  return status === 'not-stated' ? 'Not stated.' : statements.map(({ text }) => text).join(' ');
}

function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
}

function byTopic(a: Subject, b: Subject): number {
  return topicIds.indexOf(a.topic) - topicIds.indexOf(b.topic) || compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
