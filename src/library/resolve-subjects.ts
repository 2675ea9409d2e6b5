import { topicIds } from '../field/topics.ts';
import type { Problem } from '../model/problem.ts';
import type { Citation } from '../model/quote.ts';
import { type DefinedSubject, defineSubjects } from './define-subjects.ts';
import type { Answer, Source, Statement, Subject } from './library-types.ts';
import type { AnswersFile } from './read-answers.ts';
import type { SubjectDefinition } from './read-subjects.ts';
import { type Quoted, resolveCitations } from './resolve-citations.ts';
import { type SourceContext, sourceOf } from './resolve-source.ts';

/**
 * Returns all subjects with a company's statements and answers, by topic and title, and a problem for each quote, source,
 * statement or question that does not exist.
 */
export function resolveSubjects(
  bank: readonly SubjectDefinition[],
  files: readonly AnswersFile[],
  quoted: Quoted,
  context: SourceContext,
): { subjects: Subject[]; problems: Problem[] } {
  const defined = defineSubjects(bank, files);
  const problems = [...defined.problems];
  const statements = new Map<string, Statement>();
  for (const file of files) {
    for (const [id, { text, citations: wanted, source: authored }] of Object.entries(file.data.statements)) {
      const keys = ['statements', id];
      const found = resolveCitations(wanted, { ...file, keys: [...keys, 'citations'] }, quoted);
      const { source, problem } = sourceOf(authored, { ...file, keys: [...keys, 'source'] }, context);
      problems.push(...found.problems, ...(problem ? [problem] : []));
      statements.set(`${file.subject}/${id}`, { id, subject: file.subject, text, citations: found.citations, source });
    }
    problems.push(...unknownQuestions(file, defined.subjects), ...unknownStatements(file, files));
  }
  const subjects = defined.subjects.map((subject) => subjectOf(subject, statements)).sort(byTopic);
  return { subjects, problems };
}

function subjectOf(
  { id, title, topic, wordings, questions, file }: DefinedSubject,
  all: ReadonlyMap<string, Statement>,
): Subject {
  const statements = Object.keys(file?.data.statements ?? {}).flatMap((one) => all.get(`${id}/${one}`) ?? []);
  const answers = Object.entries(questions).map(([question, definition]): Answer => {
    const judged = file?.data.answers[question];
    const restsOn = (judged?.statements ?? []).flatMap((name) => all.get(fullName(name, id)) ?? []);
    return {
      ...{ id: question, subject: { id, title }, topic },
      ...{ question: definition.question, expects: definition.expects, alsoAsked: definition.wordings },
      ...{ status: judged?.status ?? 'not-assessed', reply: judged?.reply },
      answer: judged ? (judged.text ?? wordsOf(judged.status, restsOn)) : '',
      statements: restsOn,
      citations: uniqueCitations(restsOn.flatMap(({ citations }) => citations)),
      sources: uniqueSources(restsOn.flatMap(({ source }) => source ?? [])),
      frameworks: definition.frameworks,
      reviewedOn: judged ? (judged.reviewedOn ?? file?.data.reviewedOn) : undefined,
    };
  });
  return { id, title, topic, wordings, statements, answers };
}

function wordsOf(status: 'stated' | 'in-part' | 'not-stated', statements: readonly Statement[]): string {
  return status === 'not-stated' ? 'Not stated.' : statements.map(({ text }) => text).join(' ');
}

/** Returns the name of a statement with its subject: `backups/hourly`. */
export function fullName(name: string, subject: string): string {
  return name.includes('/') ? name : `${subject}/${name}`;
}

function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((one) => [`${one.clause} ${one.quote}`, one])).values()];
}

function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
}

function unknownQuestions(
  { subject, path, places, data }: AnswersFile,
  subjects: readonly DefinedSubject[],
): Problem[] {
  const defined = subjects.find(({ id }) => id === subject)?.questions ?? {};
  return Object.keys(data.answers)
    .filter((id) => !(id in defined))
    .map((id) => {
      const elsewhere = subjects.find(({ questions }) => id in questions)?.id;
      return {
        path,
        ...places.keyPositionOf(['answers'], id),
        rule: 'unknown-question',
        message: `The subject ${subject} has no question ${id}.`,
        hint: elsewhere
          ? `It is a question of ${elsewhere}: answer it in answers/${elsewhere}.yaml.`
          : `Use one of ${Object.keys(defined).join(', ')}, or add it under questions.`,
      };
    });
}

function unknownStatements({ subject, path, places, data }: AnswersFile, files: readonly AnswersFile[]): Problem[] {
  const known = (name: string) => {
    const [owner, id = ''] = fullName(name, subject).split('/');
    return files.some((file) => file.subject === owner && id in file.data.statements);
  };
  return Object.entries(data.answers).flatMap(([question, { statements }]) =>
    statements.flatMap((name, index): Problem[] => {
      if (known(name)) return [];
      const place = { path, ...places.positionOf(['answers', question, 'statements', index]) };
      const hint = `Use one of ${Object.keys(data.statements).join(', ') || 'the statements of this file, once it has some'}, or <subject>/<id> of another file.`;
      return [{ ...place, rule: 'unknown-statement', message: `There is no statement ${name}.`, hint }];
    }),
  );
}

function byTopic(a: Subject, b: Subject): number {
  return topicIds.indexOf(a.topic) - topicIds.indexOf(b.topic) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
}
