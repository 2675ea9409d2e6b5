import type { RootContent } from 'mdast';
import type { Certificate, Library } from '../../library/library-types.ts';
import { certificateStatus } from '../../model/certificate-status.ts';
import { statusName, statusReason } from '../../model/certificate-words.ts';
import { formatDay } from '../../model/day.ts';
import { strings } from '../../strings/en.ts';
import type { Absolute } from '../policy-json.ts';
import { certificateFacts, contactFacts, type Fact, missingPurposes, processorFacts } from '../register-facts.ts';
import { cited, factList, quotations } from './citations.ts';
import { heading, link, list, paragraph, printMarkdown, strong } from './nodes.ts';

/** The register of certificates; `day` is the one on which the statuses hold. */
export function certificatesMarkdown(library: Library, day: string, absolute: Absolute): string {
  return register(strings.certificates, library, [
    ...library.certificates.flatMap((certificate) => [
      heading(2, nameOf(certificate)),
      paragraph(...certificateStatusWords(certificate, day)),
      ...entry(certificateFacts(certificate), certificate, library, absolute),
    ]),
    ...former(
      'No longer held',
      library.former.certificates.map((one) => ({ ...one, name: nameOf(one) })),
    ),
  ]);
}

/** The register of processors. */
export function processorsMarkdown(library: Library, absolute: Absolute): string {
  return register(strings.processors, library, [
    ...library.processors.flatMap((processor) => [
      heading(2, processor.name),
      ...entry(processorFacts(processor), processor, library, absolute),
    ]),
    ...former('No longer used', library.former.processors),
  ]);
}

/** Whom to ask, and what for. */
export function contactMarkdown(library: Library, absolute: Absolute): string {
  return register(strings.contact, library, [
    ...library.contacts.flatMap((contact) => [
      heading(2, contact.name),
      ...entry(contactFacts(contact), { ...contact, history: [] }, library, absolute),
    ]),
    ...missingPurposes(library.contacts).flatMap((purpose) => [
      heading(2, strings.purpose[purpose]),
      paragraph(`Not stated in the policy of ${formatDay(library.current.date)}.`),
    ]),
  ]);
}

/** Every external address, once. */
export function referencesMarkdown(library: Library, absolute: Absolute): string {
  return register(
    strings.references,
    library,
    library.references.flatMap(({ title, kind, url, citedBy }) => [
      heading(2, title),
      list([[strings.kind[kind]], [link(url)]]),
      ...cited(citedBy, library.current.date, absolute),
    ]),
  );
}

/** A certificate's status on a day: its name in bold, and the reason. */
export function certificateStatusWords(certificate: Certificate, day: string) {
  const { edition } = certificate;
  const facts = { ...certificate, editionEnds: edition?.endsOn };
  const status = certificateStatus(facts, day);
  const rule = edition?.source ? ` Rule: ${edition.source}.` : '';
  return [
    strong(statusName(status)),
    `. ${statusReason(status, facts)}${rule} Status as of ${formatDay(day)}.`,
  ] as const;
}

type Cited = Pick<Certificate, 'citations' | 'history'>;

function register(title: string, { company, current }: Library, body: RootContent[]): string {
  return printMarkdown([
    heading(1, title),
    paragraph(`${company.legalName}, by “${current.title}”, revision of ${formatDay(current.date)}.`),
    ...body,
  ]);
}

function entry(facts: Fact[], { citations, history }: Cited, library: Library, absolute: Absolute): RootContent[] {
  return [
    factList(facts.map((fact) => (fact.path ? { ...fact, url: absolute(fact.path) } : fact))),
    ...quotations(citations, library.current.date, absolute),
    ...historyOf(history),
  ];
}

function former(title: string, entries: readonly { name: string; history: Cited['history'] }[]): RootContent[] {
  if (entries.length === 0) return [];
  return [heading(2, title), ...entries.flatMap(({ name, history }) => [heading(3, name), ...historyOf(history)])];
}

function historyOf(history: Cited['history']): RootContent[] {
  if (history.length === 0) return [];
  return [
    list([...history].reverse().map(({ date, change, summary }) => [`${formatDay(date)}, ${change}: ${summary}`])),
  ];
}

function nameOf({ standard, holder }: Certificate): string {
  return `${standard}, ${holder}`;
}
