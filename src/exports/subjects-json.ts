import type { Library } from '../library/library-types.ts';
import { publishedSubjects } from '../library/judged.ts';
import { urls } from '../model/urls.ts';
import { topicName } from '../registers/answer-kinds.ts';
import { citationsJson } from '../registers/citations.ts';
import type { Publication } from '../registers/kind.ts';
import { notesJson, notesOn } from '../registers/noted-certificates.ts';
import { sourcesJson } from '../registers/sources.ts';
import { certificatesOfStatement } from './certificates-of.ts';
import { countAnswers } from './count-questions.ts';
import type { DataOf } from './shapes/index.ts';

/** Returns subjects as data: each with its statements and the number of its questions with each status. */
export function subjectsJson(
  { subjects, certificates }: Pick<Library, 'subjects' | 'certificates'>,
  publication: Publication,
): DataOf<'answers'>['subjects'] {
  const published = new Set(publishedSubjects(subjects));
  return subjects.map((subject) => ({
    id: subject.id,
    title: subject.title,
    topic: { id: subject.topic, name: topicName(subject.topic) },
    page: published.has(subject) ? publication.absolute(urls.subject(subject.id)) : null,
    questions: countAnswers(subject.answers),
    statements: subject.statements.map((statement) => ({
      id: statement.id,
      page: published.has(subject) ? publication.absolute(urls.statement(subject.id, statement.id)) : null,
      text: statement.text,
      citations: citationsJson(statement.citations, publication),
      sources: sourcesJson(statement, publication),
      certificates: notesJson(notesOn(certificatesOfStatement(certificates, statement), publication.day), publication),
    })),
  }));
}
