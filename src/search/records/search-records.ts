import type { Answer, Certificate, Contact, Processor } from '../../library/library-types.ts';
import type { Clause, Section } from '../../model/policy.ts';
import type { Citation } from '../../model/quote.ts';
import { clauseRecord, type SearchRecord } from '../engine/record.ts';
import { urls } from '../../model/urls.ts';

/** The entries that are searched: those of a library, or of the data that a site publishes. */
export interface Searchable {
  current: { sections: readonly (Pick<Section, 'id' | 'number' | 'title'> & { clauses: readonly SearchedClause[] })[] };
  answers: readonly (OrNull<Answer, 'reply'> &
    Pick<Answer, 'id' | 'subject' | 'question' | 'answer' | 'alsoAsked' | 'status'> &
    Cited)[];
  certificates: readonly (OrNull<Certificate, 'certificationBody' | 'number' | 'scope'> &
    Pick<Certificate, 'id' | 'standard' | 'holder'> &
    Cited)[];
  processors: readonly (OrNull<Processor, 'location' | 'address'> &
    Pick<Processor, 'id' | 'name' | 'services'> &
    Cited)[];
  contacts: readonly (Pick<Contact, 'id' | 'name' | 'purpose'> & Cited)[];
}

type SearchedClause = Pick<Clause, 'id' | 'label' | 'text'>;
type Cited = { citations: readonly Pick<Citation, 'quote' | 'number'>[] };
type OrNull<Entry, Field extends keyof Entry> = { [Name in Field]?: Entry[Name] | null };

/** Returns the records of everything the search finds: the current revision's clauses, the answers and the registers. */
export function searchRecords(library: Searchable): SearchRecord[] {
  const { current, answers, certificates, processors, contacts } = library;
  return [
    ...current.sections.flatMap((section) =>
      section.clauses.map((clause) => clauseRecord(section, clause, urls.clause(section.id, clause.id))),
    ),
    ...answers.map((answer): SearchRecord => ({
      kind: 'answer',
      url: urls.answer(answer.subject.id, answer.id),
      title: answer.question,
      text: answer.answer,
      aliases: [...answer.alsoAsked, ...answer.citations.map(({ quote }) => quote)],
      questions: [answer.question, ...answer.alsoAsked],
      heading: answer.question,
      sections: numbersOf(answer.citations),
      status: answer.status,
      ...(answer.reply ? { reply: answer.reply } : {}),
    })),
    ...certificates.map((certificate): SearchRecord => ({
      kind: 'certificate',
      url: urls.certificate(certificate.id),
      title: `${certificate.standard}, ${certificate.holder}`,
      text: certificate.citations.map(({ quote }) => quote).join(' '),
      aliases: [certificate.certificationBody ?? '', certificate.number ?? '', certificate.scope ?? ''],
      // the facts its page shows, stated or not
      heading: 'Certificate: number, scope, certification body, issue and expiry dates, statement of applicability',
      sections: numbersOf(certificate.citations),
    })),
    ...processors.map((processor): SearchRecord => ({
      kind: 'processor',
      url: urls.processor(processor.id),
      title: processor.name,
      text: `${processor.services.join(', ')}. ${processor.citations.map(({ quote }) => quote).join(' ')}`,
      aliases: [processor.location ?? '', processor.address ?? ''],
      heading: 'Processor',
      sections: numbersOf(processor.citations),
    })),
    ...contacts.map((contact): SearchRecord => ({
      kind: 'contact',
      url: urls.contactEntry(contact.id),
      title: contact.name,
      text: contact.citations.map(({ quote }) => quote).join(' '),
      aliases: [contact.purpose],
      heading: contact.name,
      sections: numbersOf(contact.citations),
    })),
  ];
}

function numbersOf(citations: readonly Pick<Citation, 'number'>[]): string[] {
  return [...new Set(citations.map(({ number }) => number))];
}
