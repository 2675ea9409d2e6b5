import { onlyPolicy, policiesInForce } from '../../exports/policy-basis.ts';
import { publishedSubjects, judgedAnswers } from '../../library/judged.ts';
import type { JudgedAnswer, Library, Subject } from '../../library/library-types.ts';
import { urls } from '../../model/urls.ts';
import type { PlainRecord, SearchedAnswer } from '../engine/record.ts';
import { citedClauses, citedSections } from './cited-keys.ts';
import { frameworkRecords } from './framework-records.ts';
import { pageRecords } from './page-records.ts';
import { policyClauses } from './policy-clauses.ts';
import { policyRecords } from './policy-records.ts';
import { registerRecords } from './register-records.ts';
import { sourcesInWords } from '../../registers/source.ts';

/**
 * Returns the records of everything the search finds on a day: the clauses of each policy, the subjects that somebody has
 * judged, the entries of the registers and the site's own pages.
 */
export function searchRecords(library: Library, day: string): PlainRecord[] {
  const isOnly = onlyPolicy(library) !== undefined;
  return [
    ...policiesInForce(library, day).flatMap((policy) =>
      policyClauses(policy, { day, certificates: library.certificates, name: isOnly ? undefined : policy }),
    ),
    ...publishedSubjects(library.subjects).map(subjectRecord),
    ...registerRecords(library),
    ...frameworkRecords(library),
    ...policyRecords(library, day),
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
    sections: citedSections(
      judged.filter(({ status }) => status !== 'not-stated').flatMap(({ citations }) => citations),
    ),
    answers: judged.map(searchedAnswer),
  };
}

function searchedAnswer({ id, question, status, reply, answer, citations, sources }: JudgedAnswer): SearchedAnswer {
  return {
    ...{ id, question, status, ...(reply ? { reply } : {}), text: answer },
    clauses: citedClauses(citations),
    ...(sources.length > 0 ? { sources: sourcesInWords({ citations, sources }) } : {}),
  };
}
