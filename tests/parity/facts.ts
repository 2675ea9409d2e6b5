import { countWords } from '../../src/exports/policy-json.ts';
import type { Library } from '../../src/library/library-types.ts';
import { certificateStatus } from '../../src/model/certificate-status.ts';
import { statusName, statusReason } from '../../src/model/certificate-words.ts';
import type { Citation } from '../../src/model/quote.ts';
import { topics } from '../../src/field/topics.ts';
import { strings } from '../../src/strings/en.ts';

/** What is said, by place: `answer backups: question`. A place has as many values as it says, in order. */
export type Facts = Map<string, string[]>;

/** The place of a field: what kind of thing, which one, which field. */
export function place(kind: string, id: string, field: string): string {
  return `${kind} ${id}: ${field}`;
}

/** The kind, id and field of a place. */
export function partsOf(where: string): { kind: string; id: string; field: string } {
  const [, kind = '', id = '', field = ''] = /^(\S+) (\S+): (.+)$/.exec(where) ?? [];
  return { kind, id, field };
}

/** Collects facts; a value that is not there is no fact. */
export function collector(): { facts: Facts; add: (kind: string, id: string, fields: Fields) => void } {
  const facts: Facts = new Map();
  return {
    facts,
    add: (kind, id, fields) => {
      for (const [field, value] of Object.entries(fields)) {
        const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
        if (values.length > 0) facts.set(place(kind, id, field), values);
      }
    },
  };
}

/** Fields with what they say. */
export type Fields = Record<string, string | readonly string[] | null | undefined>;

/** Every fact of a library, in the words of the interface; `base` is the site's address without a slash at its end. */
export function factsOf(library: Library, base: string, day: string): Facts {
  const { facts, add } = collector();
  const { current } = library;
  const cited = (citations: readonly Citation[]): Fields => ({
    clauses: citations.map(({ label }) => label),
    quotes: citations.map(({ quote }) => quote),
    permalinks: citations.map(({ clause }) => `${base}/policy/${current.date}/#${clause}`),
  });
  const changes = (history: readonly { date: string; change: string; summary: string }[]) =>
    history.map(({ date, change, summary }) => `${date} ${change}: ${summary}`);
  for (const answer of library.answers)
    add('answer', answer.id, {
      question: answer.question,
      alsoAsked: answer.alsoAsked,
      topic: topics.find(({ id }) => id === answer.topic)?.name,
      status: strings.status[answer.status],
      reply: answer.reply && strings.reply[answer.reply],
      answer: answer.answer,
      frameworks: Object.entries(answer.frameworks).flatMap(([id, items]) => items.map((item) => `${id} ${item}`)),
      reviewedOn: answer.reviewedOn,
      ...cited(answer.citations),
    });
  for (const certificate of library.certificates) {
    const known = { ...certificate, editionEnds: certificate.edition?.endsOn };
    const status = certificateStatus(known, day);
    add('certificate', certificate.id, {
      holder: certificate.holder,
      standard: certificate.standard,
      subject: certificate.subject,
      certificationBody: certificate.certificationBody,
      number: certificate.number,
      scope: certificate.scope,
      accreditation: certificate.accreditation,
      issued: certificate.issued,
      expires: certificate.expires,
      withdrawn: certificate.withdrawn,
      statementOfApplicability: certificate.statementOfApplicability,
      document: certificate.document?.title,
      documentUrl: certificate.document?.url,
      status: statusName(status),
      statusOn: day,
      statusReason: statusReason(status, known),
      history: changes(certificate.history),
      ...cited(certificate.citations),
    });
  }
  for (const processor of library.processors)
    add('processor', processor.id, {
      name: processor.name,
      services: processor.services,
      location: processor.location,
      address: processor.address,
      contactPerson: processor.contactPerson,
      dataCategories: processor.dataCategories,
      safeguards: processor.safeguards,
      website: processor.website,
      certificates: processor.certificates.map(({ standard }) => standard),
      history: changes(processor.history),
      ...cited(processor.citations),
    });
  for (const { id, holder, standard, history } of library.former.certificates)
    add('former-certificate', id, { name: `${standard}, ${holder}`, history: changes(history) });
  for (const { id, name, history } of library.former.processors)
    add('former-processor', id, { name, history: changes(history) });
  for (const { hours, ...contact } of library.contacts)
    add('contact', contact.id, {
      name: contact.name,
      purpose: strings.purpose[contact.purpose],
      phone: contact.phone,
      email: contact.email,
      chat: contact.chat ? 'Available' : undefined,
      url: contact.url,
      hours: hours && `${hours.days}, ${hours.from}–${hours.to} (${hours.timeZone})`,
      ...cited(contact.citations),
    });
  for (const { id, title, kind, url, language, citedBy } of library.references)
    add('reference', id, { title, kind: strings.kind[kind], url, language, ...cited(citedBy) });
  for (const revision of library.revisions) {
    const { date, title, summary, publishedAt, source } = revision;
    add('revision', date, { title, summary, words: String(countWords(revision)) });
    add('publication', date, { publishedAt, source });
    for (const section of revision.sections) {
      add('section', `${date}/${section.id}`, { heading: `${section.number}. ${section.title}` });
      for (const { id, text } of section.clauses) add('clause', `${date}/${id}`, { text });
    }
  }
  return facts;
}
