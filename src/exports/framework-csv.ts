import type { Framework, Library } from '../library/library-types.ts';
import { citedClause } from '../model/policy.ts';
import type { Citation } from '../model/quote.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { groundsOf } from '../registers/answers.ts';
import { notesOn } from '../registers/noted-certificates.ts';
import { sourcesWithWords } from '../registers/source.ts';
import { certificatesOfAnswer } from './certificates-of.ts';
import { countQuestions, itemStatus } from './count-questions.ts';
import { csvOf } from '../model/csv.ts';
import type { Sheet } from './xlsx.ts';

/** The certificates that answers may speak of. */
type Certified = Pick<Library, 'certificates'>;

/** Returns a framework as CSV, with the statuses of certificates on a day. */
export function frameworkCsv(framework: Framework, library: Certified, absolute: PathToUrl, day: string): string {
  return csvOf(frameworkTable(framework, library, absolute, day));
}

/**
 * Returns a framework as a table: a row for each answer to an item, and one for each item without answers. Each row has the
 * numbers of questions about its item, and notes on the certificates that its answer speaks of, with their statuses on a day.
 */
export function frameworkTable(
  { id: framework, items }: Framework,
  { certificates }: Certified,
  absolute: PathToUrl,
  day: string,
): Sheet {
  const rows = items.flatMap((item) => {
    const counts = countQuestions([item]);
    const row = {
      item: item.id,
      group: item.group,
      title: item.title,
      status: itemStatus(item),
      stated: String(counts.stated),
      inPart: String(counts['in-part']),
      notStated: String(counts['not-stated']),
      notAssessed: String(counts['not-assessed']),
      corresponds: item.corresponds.join(', '),
      page: absolute(urls.frameworkItem(framework, item.id)),
    };
    const answers = item.answers.length > 0 ? item.answers : [undefined];
    return answers.map((answer) => {
      const grounds = answer ? groundsOf(answer) : { citations: [] };
      const noted = answer ? certificatesOfAnswer(certificates, answer) : [];
      const inCell = (of: (citation: Citation) => string) => grounds.citations.map(of).join('\n');
      return {
        ...row,
        question: answer?.question ?? '',
        answerStatus: answer?.status ?? '',
        answer: answer?.answer ?? '',
        clauses: inCell(({ label, sectionLabel }) => citedClause(label, sectionLabel)),
        quotes: inCell(({ quote }) => quote),
        permalinks: inCell((citation) => absolute(urls.permalink(citation, citation.clause))),
        sources: sourcesWithWords(grounds).join('\n'),
        certificates: notesOn(noted, day)
          .map(({ note }) => note)
          .join('\n'),
        answerPage: answer ? absolute(urls.answer(answer.subject.id, answer.id)) : '',
      };
    });
  });
  const headings = Object.keys(rows[0] ?? {});
  return {
    name: framework,
    columns: headings.map((heading) => ({ heading, width: wide.has(heading) ? 50 : 14 })),
    rows: rows.map((row) => Object.values(row)),
  };
}

/** The columns with sentences. */
const wide: ReadonlySet<string> = new Set(['title', 'question', 'answer', 'quotes', 'sources', 'certificates']);
