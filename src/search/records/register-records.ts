import { isHolder } from '../../model/certificate-order.ts';
import type { Certificate, Contact, Library, Processor, Reference } from '../../library/library-types.ts';
import { certificateFacts } from '../../model/certificate-words.ts';
import type { Citation } from '../../model/quote.ts';
import { urls } from '../../model/urls.ts';
import { stateInWords } from '../../registers/document-state.ts';
import { type Source, sourceWords } from '../../registers/source.ts';
import { strings } from '../../strings/index.ts';
import { tables } from '../../registers/index.ts';
import type { PlainRecord } from '../engine/record.ts';
import { waysToReach } from './ways-to-reach.ts';
import { contactNames } from './contact-names.ts';
import { citedSections } from './cited-keys.ts';

type Registers = Pick<Library, 'company' | 'certificates' | 'processors' | 'contacts' | 'references'>;

/** Returns the records of the entries of all registers. */
export function registerRecords({ company, certificates, processors, contacts, references }: Registers): PlainRecord[] {
  const own = certificates.filter((certificate) => isHolder(company, certificate));
  return [
    ...certificates.map((certificate) => certificateRecord(certificate, own)),
    ...processors.map(processorRecord),
    ...contacts.map(contactRecord),
    ...references.map((reference) => referenceRecord(reference, certificates)),
  ];
}

/**
 * Returns the record of a certificate. A query for “the certificate” means one of the company's own, and so does the name of a
 * standard, unless the company itself has none to it.
 */
function certificateRecord(certificate: Certificate, own: readonly Certificate[]): PlainRecord {
  const isOwn = own.includes(certificate);
  const isOnly = own.every(({ standard }) => withoutEdition(standard) !== withoutEdition(certificate.standard));
  const { id, standard, holder, certificationBody = '', number = '', scope = '' } = certificate;
  return {
    kind: 'certificate',
    url: urls.certificate(id),
    title: `${standard}, ${holder}`,
    ...textOf(certificate),
    names: [...(isOwn ? ['certificate', 'certificates'] : []), ...(isOwn || isOnly ? standardNames(standard) : [])],
    ...(isOwn ? { isOwn } : {}),
    facts: certificateFacts(certificate),
    aliases: [certificationBody, number, scope].filter(Boolean),
  };
}

/** Returns the names of a certificate to a standard: by its edition and without it, with and without the second publisher. */
function standardNames(standard: string): string[] {
  const all = [standard, standard.replace('ISO/IEC', 'ISO'), standard.replace(/^(?:\w+ )?ISO(?:\/IEC)? /, '')];
  const names = [...new Set([...all, ...all.map(withoutEdition)])];
  return [...names, ...names.flatMap((name) => [`${name} certificate`, `${name} certification`])];
}

function withoutEdition(standard: string): string {
  return standard.replace(/:\d{4}$/, '');
}

const { fields } = tables.processors;

function processorRecord(processor: Processor): PlainRecord {
  const { id, name, services, location = '', address = '', safeguards } = processor;
  const { text, ...cited } = textOf(processor);
  return {
    kind: 'processor',
    url: urls.processor(id),
    title: name,
    ...cited,
    text: [
      `${services.join(', ')}.`,
      ...(safeguards ? [`${fields.safeguards.heading}: ${safeguards}.`] : []),
      text,
    ].join(' '),
    names: ['processor', 'sub-processor', 'subprocessor', ...services.flatMap(providerNames)],
    aliases: [location && `${strings.register.summary.location}: ${location}`, address].filter(Boolean),
  };
}

/** Returns the names of who provides a service: `data centre provider`. */
function providerNames(service: string): string[] {
  return ['provider', 'company', 'supplier'].map((who) => `${service} ${who}`);
}

function contactRecord(contact: Contact): PlainRecord {
  const { text, ...cited } = textOf(contact);
  const reached = waysToReach(contact);
  return {
    kind: 'contact',
    url: urls.contactEntry(contact.id),
    title: contact.name,
    ...cited,
    text: [...reached.map(([name, value]) => `${name}: ${value}.`), text].join(' '),
    names: [...contactNames[contact.purpose], ...reached.flatMap(([, , names]) => names)],
    aliases: [contact.purpose, ...(contact.purpose === 'security' ? ['incident', 'vulnerability'] : [])],
  };
}

/** Returns the record of an external address, with the certificates whose document is found there. */
function referenceRecord(reference: Reference, certificates: readonly Certificate[]): PlainRecord {
  const { id, title, url, kind, citedBy } = reference;
  const state = stateInWords(reference);
  const shown = certificates.filter(({ document }) => document?.id === id).map((certificate) => certificate.id);
  return {
    kind: 'reference',
    url: urls.reference(id),
    title,
    text: `${strings.kind[kind]}: ${url}${state ? ` (${state})` : ''}`,
    sections: citedSections(citedBy),
    ...(shown.length > 0 ? { certificates: shown } : {}),
  };
}

/** Returns what an entry rests on: the quotes that are shown under its title, their sections and its other source. */
function textOf({ citations, source }: { citations: readonly Citation[]; source?: Source | undefined }) {
  return {
    // a quote may begin in the middle of a sentence
    text: citations
      .map(({ quote }) => quote)
      .join(' … ')
      .replace(/^(?=\p{Ll})/u, '… '),
    sections: citedSections(citations),
    ...(source ? { sources: [sourceWords(source)] } : {}),
  };
}
