import { publishedSubjects } from '../library/judged.ts';
import type { Certificate, Library, Policy } from '../library/library-types.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { statusName } from '../model/certificate-words.ts';
import { citeAsText } from '../model/cite.ts';
import { citedStanding, revisionDays } from '../model/cited-standing.ts';
import { formatDay } from '../model/day.ts';
import { formatRevision } from '../model/revision-id.ts';
import { citedClause, labelledTitle, sectionLabel } from '../model/policy.ts';
import { capitalised, policyInWords } from '../model/policy-phrase.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { strings } from '../strings/index.ts';
import { countAnswers, countWords } from './count-questions.ts';
import { heading, type Inline, link, list, paragraph, printMarkdown, quotation } from './markdown/nodes.ts';
import { sourcesNotice, statusNotices } from './notices.ts';
import { onlyPolicy, policiesInForce } from './policy-basis.ts';

/**
 * Returns `llms.txt` (llmstxt.org): the company, what it publishes, how to cite it, and links to the Markdown of the pages,
 * with the statuses of certificates on the given day.
 */
export function llmsTxt(library: Library, absolute: PathToUrl, day: string): string {
  const { company, subjects, certificates } = library;
  const page = (address: string, name: string, note?: string): Inline[] => [
    link(absolute(urls.markdown(address)), name),
    ...(note ? [`: ${note}`] : []),
  ];
  const only = onlyPolicy(library);
  const [sample] = only ? [only] : policiesInForce(library, day);
  return printMarkdown([
    heading(1, `${company.name} ${strings.trustCenter.toLowerCase()}`),
    quotation(
      paragraph(
        `${published(library, day)}, its registers, and answers to due-diligence questions with their sources.`,
      ),
    ),
    paragraph(`${sourcesNotice(library)} Questions have one of these statuses:`),
    list(statusNotices(library).map(({ name, count, meaning }) => [`${name} (${count}): ${meaning}.`])),
    paragraph(
      `Do not infer an answer from silence or from a certificate.${sample ? ' Cite a clause by its dated permalink:' : ''}`,
    ),
    ...(sample ? [paragraph(...sampleCitation(company.legalName, sample, day, absolute))] : []),
    heading(2, only ? strings.policy : strings.policies.title),
    list(only ? sectionPages(only) : policyPages()),
    heading(2, strings.answers),
    list([
      page(urls.answers(), 'All answers'),
      ...publishedSubjects(subjects).map(({ id, title, answers }) =>
        page(urls.subject(id), title, countWords(countAnswers(answers))),
      ),
    ]),
    heading(2, 'Registers'),
    list([
      page(urls.certificates(), strings.certificates, statusCounts(certificates, day)),
      page(urls.processors(), strings.processors),
      page(urls.contact(), strings.contact),
      page(urls.references(), strings.references),
    ]),
    heading(2, 'Optional'),
    list([
      page(urls.home(), strings.home),
      page(urls.changes(), strings.changes),
      ...(only
        ? [
            [link(absolute(urls.policyData(only.id)), 'The policy as JSON')],
            [
              link(absolute(urls.evidence(only.current)), 'Evidence pack'),
              ': PDF, data and sealed sources in a ZIP file',
            ],
          ]
        : [
            [link(absolute(urls.policiesData()), 'The index of policies as JSON')],
            [
              link(absolute(urls.evidenceInForce()), 'Evidence pack'),
              ': PDF, data and sealed sources of everything in force, in a ZIP file',
            ],
          ]),
    ]),
  ]);

  function sectionPages({ id, current }: Policy): Inline[][] {
    return [
      page(urls.policy(id), 'The whole policy'),
      ...current.sections.map((section) =>
        page(urls.section(id, section.id), `${sectionLabel(section.number)} ${labelledTitle(section)}`),
      ),
    ];
  }

  function policyPages(): Inline[][] {
    return [
      page(urls.policies(), strings.policies.all),
      ...policiesInForce(library, day).map(({ id, title, covers, current }) =>
        page(
          urls.policy(id),
          title,
          [...(covers ? [covers] : []), `Revision of ${formatRevision(current.date)}.`].join(' '),
        ),
      ),
    ];
  }
}

/** Returns what the company publishes, as the beginning of a sentence: `The security policy of Tiny Ltd, revision of 1 May 2024`. */
function published(library: Library, day: string): string {
  const { company } = library;
  const only = onlyPolicy(library)?.current;
  if (!only) return `${company.legalName}: ${strings.policies.current(policiesInForce(library, day).length)}`;
  return `${capitalised(policyInWords(only.title, only, company))}, revision of ${formatRevision(only.date)}`;
}

/** Returns a clause of a policy as it is cited, with its permalink. */
function sampleCitation(company: string, policy: Policy, day: string, absolute: PathToUrl): Inline[] {
  const { current } = policy;
  const section = current.sections.find(({ clauses }) => clauses.length > 0);
  const [clause] = section?.clauses ?? [];
  const url = absolute(clause ? urls.permalink(current, clause.id) : urls.revision(current));
  const { date, title } = current;
  const standing = citedStanding(revisionDays(policy, current), day);
  const label = clause && citedClause(clause.label, section?.label);
  return [citeAsText({ company, title, date, label, standing, url }).slice(0, -url.length), link(url)];
}

/** Returns how many certificates have each status on a day: `2 valid, 1 suspended, as of 23 November 2026`. */
function statusCounts(certificates: readonly Certificate[], day: string): string | undefined {
  const byStatus = Map.groupBy(certificates, (certificate) => certificateStatus(certificate, day));
  const counts = [...byStatus].map(([status, those]) => `${those.length} ${statusName(status).toLowerCase()}`);
  return counts.length > 0 ? [...counts, `as of ${formatDay(day)}`].join(', ') : undefined;
}
