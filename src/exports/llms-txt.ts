import { publishedSubjects } from '../library/judged.ts';
import type { Certificate, Library } from '../library/library-types.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { statusName } from '../model/certificate-words.ts';
import { citeAsText } from '../model/cite.ts';
import { formatDay } from '../model/day.ts';
import { formatRevision } from '../model/revision-id.ts';
import { citedClause, labelledTitle, sectionLabel } from '../model/policy.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { strings } from '../strings/en.ts';
import { countAnswers, countWords } from './count-questions.ts';
import { heading, type Inline, link, list, paragraph, printMarkdown, quotation } from './markdown/nodes.ts';
import { sourcesNotice, statusNotices } from './notices.ts';

/**
 * Returns `llms.txt` (llmstxt.org): the company, the revision, how to cite it, and links to the Markdown of the pages, with the
 * statuses of certificates on the given day.
 */
export function llmsTxt(library: Library, absolute: PathToUrl, day: string): string {
  const { company, subjects } = library;
  const [{ id: policy, current }] = library.policies;
  const page = (address: string, name: string, note?: string): Inline[] => [
    link(absolute(urls.markdown(address)), name),
    ...(note ? [`: ${note}`] : []),
  ];
  const section = current.sections.find(({ clauses }) => clauses.length > 0);
  const [clause] = section?.clauses ?? [];
  const url = absolute(clause ? urls.permalink(current, clause.id) : urls.revision(current));
  const { date, title } = current;
  const label = clause && citedClause(clause.label, section?.label);
  const citation = citeAsText({ company: company.legalName, title, date, label, url });
  return printMarkdown([
    heading(1, `${company.name} ${strings.trustCenter.toLowerCase()}`),
    quotation(
      paragraph(
        `The information security policy of ${company.legalName}, revision of ${formatRevision(current.date)}, its registers, and answers to due-diligence questions with their sources.`,
      ),
    ),
    paragraph(`${sourcesNotice(library)} Questions have one of these statuses:`),
    list(statusNotices(library).map(({ name, count, meaning }) => [`${name} (${count}): ${meaning}.`])),
    paragraph('Do not infer an answer from silence or from a certificate. Cite a clause by its dated permalink:'),
    paragraph(citation.slice(0, -url.length), link(url)),
    heading(2, strings.policy),
    list([
      page(urls.policy(policy), 'The whole policy'),
      ...current.sections.map((section) =>
        page(urls.section(policy, section.id), `${sectionLabel(section.number)} ${labelledTitle(section)}`),
      ),
    ]),
    heading(2, strings.answers),
    list([
      page(urls.answers(), 'All answers'),
      ...publishedSubjects(subjects).map(({ id, title, answers }) =>
        page(urls.subject(id), title, countWords(countAnswers(answers))),
      ),
    ]),
    heading(2, 'Registers'),
    list([
      page(urls.certificates(), strings.certificates, statusCounts(library.certificates, day)),
      page(urls.processors(), strings.processors),
      page(urls.contact(), strings.contact),
      page(urls.references(), strings.references),
    ]),
    heading(2, 'Optional'),
    list([
      page(urls.home(), strings.home),
      page(urls.changes(), strings.changes),
      [link(absolute(urls.policyData(policy)), 'The policy as JSON')],
      [link(absolute(urls.evidence(current)), 'Evidence pack'), ': PDF, data and sealed sources in a ZIP file'],
    ]),
  ]);
}

/** Returns how many certificates have each status on a day: `2 valid, 1 suspended, as of 23 November 2026`. */
function statusCounts(certificates: readonly Certificate[], day: string): string | undefined {
  const byStatus = Map.groupBy(certificates, (certificate) => certificateStatus(certificate, day));
  const counts = [...byStatus].map(([status, those]) => `${those.length} ${statusName(status).toLowerCase()}`);
  return counts.length > 0 ? [...counts, `as of ${formatDay(day)}`].join(', ') : undefined;
}
