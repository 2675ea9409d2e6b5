import { policiesInForce } from '../../exports/policy-basis.ts';
import { publishedSubjects, judgedAnswers } from '../../library/judged.ts';
import type { JudgedAnswer, Library, Subject } from '../../library/library-types.ts';
import { urls } from '../../model/urls.ts';
import { clauseRecord, type PlainRecord, type SearchedAnswer } from '../engine/record.ts';
import { numbersOf, registerRecords } from './register-records.ts';
import { pageRecords } from './page-records.ts';
import { sourceWords } from '../../registers/source.ts';

/**
 * Returns the records of everything the search finds: the current revision's clauses, the subjects that somebody has
 * judged, the entries of the registers and the site's own pages.
 */
export function searchRecords(library: Library): PlainRecord[] {
  return [
    ...policiesInForce(library).flatMap(({ id: policy, current }) =>
      current.sections.flatMap((section) =>
        section.clauses.map((clause) =>
          clauseRecord(section, clause, urls.clause({ policy, section: section.id, clause: clause.id })),
        ),
      ),
    ),
    ...publishedSubjects(library.subjects).map(subjectRecord),
    ...registerRecords(library),
    ...pageRecords(library),
  ];
}

function subjectRecord({ id, title, answers }: Subject): PlainRecord {
  const judged = judgedAnswers(answers);
  return {
    kind: 'subject',
    url: urls.subject(id),
    title,
    text: '',
    sections: numbersOf(judged.filter(({ status }) => status !== 'not-stated').flatMap(({ citations }) => citations)),
    answers: judged.map(searchedAnswer),
  };
}

function searchedAnswer({ id, question, status, reply, answer, citations, sources }: JudgedAnswer): SearchedAnswer {
  return {
    ...{ id, question, status, ...(reply ? { reply } : {}), text: answer },
    clauses: [...new Set(citations.map(({ clause }) => clause))],
    ...(sources.length > 0 ? { sources: sources.map(sourceWords) } : {}),
  };
}
