import { onlyPolicy } from '../../exports/policy-basis.ts';
import type { Library } from '../../library/library-types.ts';
import { judgedAnswers } from '../../library/judged.ts';
import { urls } from '../../model/urls.ts';
import { accessibilityStrings, basketStrings, feedStrings, strings } from '../../strings/index.ts';
import type { PlainRecord } from '../engine/record.ts';
import { citedSections } from './cited-keys.ts';
import { contactNames, purposes } from './contact-names.ts';
import { page } from './page.ts';
import { wayNames, waysToReach } from './ways-to-reach.ts';

/** Returns the records of the site's own pages and downloads but those of policies, found by the names that readers give them. */
export function pageRecords(library: Pick<Library, 'company' | 'policies' | 'subjects' | 'contacts'>): PlainRecord[] {
  const isOnly = onlyPolicy(library) !== undefined;
  return [
    page(urls.answersPdf(), 'Answers as PDF', 'All answers with their citations as a PDF file.', [
      ...['answers pdf', 'questionnaire pdf', 'questionnaire', 'download answers', 'download questionnaire'],
    ]),
    page(urls.answers(), strings.answers, 'All subjects that due-diligence questions ask about, by topic.', [
      ...['all answers', 'questions and answers', 'faq', 'due diligence', 'security questionnaire'],
      ...['questionnaire', 'questionnaires', 'security questionnaires', 'due diligence questionnaire'],
    ]),
    page(
      urls.changes(),
      strings.changes,
      `All revisions of the ${isOnly ? 'policy' : 'policies'}, and what each changed.`,
      [
        ...[
          'changelog',
          'change log',
          'policy changes',
          'revisions',
          'versions',
          'previous versions',
          'version history',
        ],
      ],
    ),
    page(urls.feedPage(), feedStrings.title, feedStrings.summary, [
      ...['feed', 'rss', 'rss feed', 'atom', 'subscribe', 'notifications of changes'],
      ...['calendar', 'ics', 'ical', 'dates', 'expiry dates'],
    ]),
    page(urls.certificates(), strings.certificates, 'All certificates, each with its status on the day you read it.', [
      ...['certificate', 'certificate list', 'list of certificates'],
    ]),
    processorsPage(library),
    page(urls.contact(), strings.contact, 'Whom to ask, and when they answer.', [
      ...['contacts', 'contact us', 'contact details', 'whom to contact', 'how to contact'],
      // a way that no contact has is named on their page
      ...wayNames.filter(
        (name) =>
          !library.contacts.some((contact) =>
            waysToReach(contact)
              .flatMap(([, , names]) => names)
              .includes(name),
          ),
      ),
      // a reader who asks for a contact that is not registered finds the others
      ...purposes
        .filter((wanted) => library.contacts.every(({ purpose }) => purpose !== wanted))
        .flatMap((purpose) => contactNames[purpose]),
    ]),
    page(
      urls.accessibility(),
      `${accessibilityStrings.title} of this site`,
      accessibilityStrings.description(library.company.legalName),
      ['accessibility', 'accessibility statement', 'accessibility of this site', 'wcag statement'],
    ),
    page(urls.basket(), basketStrings.title, basketStrings.description, [
      ...['basket', 'my basket', 'collected answers', 'saved answers', 'export answers', 'copy answers'],
    ]),
    page(
      urls.references(),
      strings.references,
      `All external pages and documents that ${isOnly ? 'the policy links' : 'the policies link'} to.`,
      [...['links', 'external links', 'documents', 'linked documents']],
    ),
    page(urls.frameworks(), strings.frameworks, 'Standards and laws, item by item, with the answers to each.', [
      ...['standards', 'framework mapping', 'compliance mapping', 'mapping', 'control mapping'],
    ]),
    page(urls.data(), strings.data, 'Everything this site says as files: JSON, CSV, XLSX and OSCAL.', [
      ...[
        'data',
        'downloads',
        'download',
        'json',
        'csv',
        'xlsx',
        'excel',
        'oscal',
        'api',
        'machine readable',
        'export',
      ],
    ]),
  ];
}

/** Returns the record of the page of processors, which quotes what the policies say on sub-processors. */
function processorsPage({ subjects }: Pick<Library, 'subjects'>): PlainRecord {
  const subject = subjects.find(({ id }) => id === 'sub-processors');
  const said = judgedAnswers(subject?.answers ?? []).filter(({ status }) => status !== 'not-stated');
  return {
    ...page(
      urls.processors(),
      'Processors (sub-processors)',
      'The companies registered as providing part of the service, with what each does and where.',
      [
        ...['processors', 'processor list', 'list of processors', 'register of processors', 'processor register'],
        ...['subprocessors', 'subprocessor list', 'list of subprocessors', 'sub-processors', 'sub-processor list'],
        ...['list of sub-processors', 'sub processor', 'sub processor list', 'list of sub processors'],
        ...[
          'third parties',
          'third party list',
          'vendor list',
          'list of vendors',
          'supplier list',
          'list of suppliers',
        ],
      ],
    ),
    sections: citedSections(said.flatMap(({ citations }) => citations)),
  };
}
