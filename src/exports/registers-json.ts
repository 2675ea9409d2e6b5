import type { Certificate, Library } from '../library/library-types.ts';
import { certificateStatus } from '../model/certificate-status.ts';
import { statusReason } from '../model/certificate-words.ts';
import { urls } from '../model/urls.ts';
import { citationsJson, heading } from './answers-json.ts';
import type { Absolute } from './policy-json.ts';
import type { DataOf } from './shapes/index.ts';

/** The certificates as data, each with its dates and its status on the day given. */
export function certificatesJson(library: Library, absolute: Absolute, day: string): DataOf<'certificates'> {
  const { certificates, former, current } = library;
  const page = (id: string) => absolute(urls.certificate(id));
  return {
    ...heading(library, 'certificates', absolute),
    statusOn: day,
    certificates: certificates.map((certificate) => ({
      id: certificate.id,
      page: page(certificate.id),
      holder: certificate.holder,
      standard: certificate.standard,
      subject: certificate.subject ?? null,
      certificationBody: certificate.certificationBody ?? null,
      number: certificate.number ?? null,
      scope: certificate.scope ?? null,
      accreditation: certificate.accreditation ?? null,
      issued: certificate.issued ?? null,
      expires: certificate.expires ?? null,
      withdrawn: certificate.withdrawn ?? null,
      statementOfApplicability: certificate.statementOfApplicability ?? null,
      document: certificate.document ? { title: certificate.document.title, url: certificate.document.url } : null,
      edition: editionOf(certificate),
      ...statusOf(certificate, day),
      citations: citationsJson(certificate.citations, current.date, absolute),
      history: certificate.history,
    })),
    former: former.certificates.map(({ id, holder, standard, history }) => ({
      id,
      page: page(id),
      holder,
      standard,
      history,
    })),
  };
}

/** The processors as data. */
export function processorsJson(library: Library, absolute: Absolute): DataOf<'processors'> {
  const { processors, former, current } = library;
  const page = (id: string) => absolute(urls.processor(id));
  return {
    ...heading(library, 'processors', absolute),
    processors: processors.map((processor) => ({
      id: processor.id,
      page: page(processor.id),
      name: processor.name,
      services: processor.services,
      location: processor.location ?? null,
      address: processor.address ?? null,
      contactPerson: processor.contactPerson ?? null,
      dataCategories: processor.dataCategories ?? null,
      safeguards: processor.safeguards ?? null,
      website: processor.website ?? null,
      certificates: processor.certificates.map(({ id, standard }) => ({
        id,
        standard,
        page: absolute(urls.certificate(id)),
      })),
      citations: citationsJson(processor.citations, current.date, absolute),
      history: processor.history,
    })),
    former: former.processors.map(({ id, name, history }) => ({ id, page: page(id), name, history })),
  };
}

/** The contacts as data. */
export function contactsJson(library: Library, absolute: Absolute): DataOf<'contacts'> {
  return {
    ...heading(library, 'contacts', absolute),
    contacts: library.contacts.map((contact) => ({
      id: contact.id,
      page: absolute(urls.contactEntry(contact.id)),
      name: contact.name,
      purpose: contact.purpose,
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      chat: contact.chat || null,
      url: contact.url ?? null,
      hours: contact.hours ?? null,
      citations: citationsJson(contact.citations, library.current.date, absolute),
    })),
  };
}

/** The references as data. */
export function referencesJson(library: Library, absolute: Absolute): DataOf<'references'> {
  return {
    ...heading(library, 'references', absolute),
    references: library.references.map(({ id, url, title, kind, language, citedBy }) => ({
      id,
      page: absolute(urls.reference(id)),
      url,
      title,
      kind,
      language: language ?? null,
      citedBy: citationsJson(citedBy, library.current.date, absolute),
    })),
  };
}

function statusOf(certificate: Certificate, day: string) {
  const facts = { ...certificate, editionEnds: certificate.edition?.endsOn };
  const status = certificateStatus(facts, day);
  return { status, statusReason: statusReason(status, facts) };
}

function editionOf({ edition }: Certificate) {
  if (!edition) return null;
  const { name, endsOn = null, replacedBy = null, source = null } = edition;
  return { name, endsOn, replacedBy, source };
}
