import type { RootContent } from 'mdast';
import type { Certificate, Library } from '../../library/library-types.ts';
import { certificateStatus } from '../../model/certificate-status.ts';
import { briefStatus, statusName, statusReason } from '../../model/certificate-words.ts';
import { formatDay } from '../../model/day.ts';
import { changesUntil } from '../../registers/history.ts';
import { registers } from '../../registers/index.ts';
import type { Fact } from '../../registers/kind.ts';
import { strings } from '../../strings/index.ts';
import type { PathToUrl } from '../../model/urls.ts';
import { basisInWords, policyBasis } from '../policy-basis.ts';
import { missingPurposes, registerFacts } from '../register-facts.ts';
import { cited, factList, quotations } from './citations.ts';
import { heading, link, list, paragraph, printMarkdown, strong } from './nodes.ts';

/** Returns the register of certificates as Markdown, with their statuses on the given day. */
export function certificatesMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  return register(strings.certificates, openingOf('certificates', library), [
    ...library.certificates.flatMap((certificate) => [
      heading(2, nameOf(certificate)),
      paragraph(...certificateStatusWords(certificate, day)),
      ...entry(
        registerFacts(registers.certificates, certificate),
        { ...certificate, history: changesUntil(certificate.history, day) },
        absolute,
      ),
    ]),
    ...former(
      'No longer held',
      library.former.certificates.map((one) => ({ ...one, name: nameOf(one) })),
    ),
  ]);
}

/** Returns the register of processors as Markdown, with the statuses of their certificates on the given day. */
export function processorsMarkdown(library: Library, day: string, absolute: PathToUrl): string {
  return register(strings.processors, openingOf('processors', library), [
    ...library.processors.flatMap((processor) => [
      heading(2, processor.name),
      ...entry(
        [
          ...registerFacts(registers.processors, processor),
          ...processor.certificates.map((certificate) => statusFact(certificate, day)),
        ],
        processor,
        absolute,
      ),
    ]),
    ...former('No longer used', library.former.processors),
  ]);
}

/** Returns the contacts as Markdown, with the purposes that reviewers look for and that have no contact. */
export function contactMarkdown(library: Library, absolute: PathToUrl): string {
  return register(strings.contact, openingOf('contacts', library), [
    ...library.contacts.flatMap((contact) => [
      heading(2, contact.name),
      ...entry(registerFacts(registers.contacts, contact), { ...contact, history: [] }, absolute),
    ]),
    ...missingPurposes(library).flatMap((purpose) => [
      heading(2, strings.purpose[purpose]),
      paragraph(strings.register.contacts.missing),
    ]),
  ]);
}

/** Returns the register of references as Markdown, each with the clauses that link to it. */
export function referencesMarkdown(library: Library, absolute: PathToUrl): string {
  return register(
    strings.references,
    policyLine(library),
    library.references.flatMap((reference) => [
      heading(2, reference.title),
      list([[strings.kind[reference.kind]], [link(reference.url)]]),
      ...factsOf(registerFacts(registers.references, reference), absolute),
      ...cited(reference.citedBy, absolute),
    ]),
  );
}

/** Returns a certificate's status on a day as inline content: its name in bold, and the reason. */
export function certificateStatusWords(certificate: Certificate, day: string) {
  const status = certificateStatus(certificate, day);
  return [
    strong(statusName(status)),
    `. ${statusReason(status, certificate, day)} Status as of ${formatDay(day)}.`,
  ] as const;
}

function statusFact(certificate: Certificate, day: string): Fact {
  const status = briefStatus(certificateStatus(certificate, day), certificate, day);
  return { label: `Status of ${certificate.standard}`, value: `${status}, as of ${formatDay(day)}` };
}

type Cited = Pick<Certificate, 'citations' | 'history'>;

function register(title: string, opening: string, body: RootContent[]): string {
  return printMarkdown([
    heading(1, title),
    paragraph(opening),
    ...(body.length > 0 ? body : [paragraph('Nothing is listed here. That does not mean that there is none.')]),
  ]);
}

/** Returns what the entries of a register rest on, with the policy's revision if it is among that. */
function openingOf(name: 'certificates' | 'processors' | 'contacts', library: Library): string {
  const entries: readonly Pick<Cited, 'citations'>[] = library[name];
  const { none, ofSources } = strings.register[name];
  const { legalName } = library.company;
  if (entries.length === 0) return none(legalName);
  const caveat = name === 'processors' ? [strings.register.processors.caveat] : [];
  const isQuoted = entries.some(({ citations }) => citations.length > 0);
  return [ofSources(legalName), ...(isQuoted ? [basisLine(library)] : []), ...caveat].join(' ');
}

function policyLine(library: Library): string {
  return `${library.company.legalName}, ${basisInWords(library)}.`;
}

function basisLine(library: Library): string {
  const { before, words } = policyBasis(library);
  return `${before}${words}.`;
}

function entry(facts: Fact[], { citations, history }: Cited, absolute: PathToUrl): RootContent[] {
  return [...factsOf(facts, absolute), ...quotations(citations, absolute), ...historyOf(history)];
}

function factsOf(facts: Fact[], absolute: PathToUrl): RootContent[] {
  if (facts.length === 0) return [];
  return [factList(facts.map((fact) => (fact.path ? { ...fact, url: absolute(fact.path) } : fact)))];
}

function former(title: string, entries: readonly { name: string; history: Cited['history'] }[]): RootContent[] {
  if (entries.length === 0) return [];
  return [heading(2, title), ...entries.flatMap(({ name, history }) => [heading(3, name), ...historyOf(history)])];
}

function historyOf(history: Cited['history']): RootContent[] {
  if (history.length === 0) return [];
  return [
    list(
      [...history]
        .reverse()
        .map(({ date, change, summary }) => [`${formatDay(date)}, ${strings.register.change(change)}: ${summary}`]),
    ),
  ];
}

function nameOf({ standard, holder }: Certificate): string {
  return `${standard}, ${holder}`;
}
