import { onlyPolicy } from '../../exports/policy-basis.ts';
import type { Library } from '../../library/library-types.ts';
import { judgedAnswers } from '../../library/judged.ts';
import { urls } from '../../model/urls.ts';
import { accessibilityStrings, basketPageStrings, feedStrings, strings } from '../../strings/index.ts';
import type { PlainRecord } from '../engine/record.ts';
import { citedSections } from './cited-keys.ts';
import { contactNames, purposes } from './contact-names.ts';
import { page } from './page.ts';
import { pageNames } from './page-names.ts';
import { wayNames, waysToReach } from './ways-to-reach.ts';

/** Returns the records of the site's own pages and downloads but those of policies, found by the names that readers give them. */
export function pageRecords(library: Pick<Library, 'company' | 'policies' | 'subjects' | 'contacts'>): PlainRecord[] {
  const isOnly = onlyPolicy(library) !== undefined;
  return [
    page(urls.answersPdf(), 'Answers as PDF', 'All answers with their citations as a PDF file.', pageNames.answersPdf),
    page(
      urls.answers(),
      strings.answers,
      'All subjects that due-diligence questions ask about, by topic.',
      pageNames.answers,
    ),
    page(
      urls.changes(),
      strings.changes,
      `All revisions of the ${isOnly ? 'policy' : 'policies'}, and what each changed.`,
      pageNames.changes,
    ),
    page(urls.feedPage(), feedStrings.title, feedStrings.summary, pageNames.feed),
    page(
      urls.certificates(),
      strings.certificates,
      'All certificates, each with its status on the day you read it.',
      pageNames.certificates,
    ),
    processorsPage(library),
    page(urls.contact(), strings.contact, 'Whom to ask, and when they answer.', namesOfContacts(library)),
    page(
      urls.accessibility(),
      `${accessibilityStrings.title} of this site`,
      accessibilityStrings.description(library.company.legalName),
      pageNames.accessibility,
    ),
    page(urls.basket(), basketPageStrings.title, basketPageStrings.description, pageNames.basket),
    page(
      urls.references(),
      strings.references,
      `All external pages and documents that ${isOnly ? 'the policy links' : 'the policies link'} to.`,
      pageNames.references,
    ),
    page(
      urls.frameworks(),
      strings.frameworks,
      'Standards and laws, item by item, with the answers to each.',
      pageNames.frameworks,
    ),
    page(urls.data(), strings.data, 'Everything this site says as files: JSON, CSV, XLSX and OSCAL.', pageNames.data),
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
      pageNames.processors,
    ),
    sections: citedSections(said.flatMap(({ citations }) => citations)),
  };
}

/**
 * Returns the names of the page of contacts: also the ways to reach somebody that no contact has, and the contacts that are
 * not registered, so that a reader who asks for one of those finds the others.
 */
function namesOfContacts({ contacts }: Pick<Library, 'contacts'>): string[] {
  const reached = new Set(contacts.flatMap(waysToReach).flatMap(([, , names]) => names));
  const registered = new Set(contacts.map(({ purpose }) => purpose));
  return [
    ...pageNames.contact,
    ...wayNames.filter((name) => !reached.has(name)),
    ...purposes.filter((purpose) => !registered.has(purpose)).flatMap((purpose) => contactNames[purpose]),
  ];
}
