import type { Answer, Certificate, Contact, Processor } from '../../library/library-types.ts';
import type { Clause, Revision, Section } from '../../model/policy.ts';
import type { Citation } from '../../model/quote.ts';
import { clauseRecord, type SearchRecord } from '../engine/record.ts';
import { tokensOf } from '../engine/tokens.ts';
import { type AuthoredConcept, wordsOfConcepts } from '../engine/vocabulary.ts';
import { urls } from '../../model/urls.ts';

/** The parts of a library that can be found, or of the data that a site publishes of it. */
export interface Searchable {
  current: { sections: readonly (Pick<Section, 'id' | 'number' | 'title'> & { clauses: readonly FoundClause[] })[] };
  answers: readonly (OrNull<Answer, 'label' | 'reply'> &
    Pick<Answer, 'id' | 'question' | 'answer' | 'alsoAsked' | 'status'> &
    Cited)[];
  certificates: readonly (OrNull<Certificate, 'certificationBody' | 'number' | 'scope'> &
    Pick<Certificate, 'id' | 'standard' | 'holder'> &
    Cited)[];
  processors: readonly (OrNull<Processor, 'location' | 'address'> &
    Pick<Processor, 'id' | 'name' | 'services'> &
    Cited)[];
  contacts: readonly (Pick<Contact, 'id' | 'name' | 'purpose'> & Cited)[];
}

type FoundClause = Pick<Clause, 'id' | 'label' | 'text'>;
type Cited = { citations: readonly Pick<Citation, 'quote' | 'number'>[] };
type OrNull<Entry, Field extends keyof Entry> = { [Name in Field]?: Entry[Name] | null };

/** Everything that can be found: the current revision's clauses, the answers and the registers. */
export function searchRecords(library: Searchable): SearchRecord[] {
  const { current, answers, certificates, processors, contacts } = library;
  return [
    ...current.sections.flatMap((section) =>
      section.clauses.map((clause) => clauseRecord(section, clause, urls.clause(section.id, clause.id))),
    ),
    ...answers.map((answer): SearchRecord => ({
      kind: 'answer',
      url: urls.answer(answer.id),
      title: answer.question,
      text: answer.answer,
      aliases: [...answer.alsoAsked, ...answer.citations.map(({ quote }) => quote)],
      asked: [answer.question, ...answer.alsoAsked],
      heading: [answer.label ?? '', answer.question].join('. '),
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
      // what its page tells, or says is not stated
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

/** Every word that can be found, in alphabetical order: in what is in force, in the vocabulary and in older revisions. */
export function searchLexicon(
  records: readonly SearchRecord[],
  concepts: readonly AuthoredConcept[],
  older: readonly Revision[] = [],
): string[] {
  const words = new Set(records.flatMap(({ text, title, aliases }) => tokensOf([title, text, ...aliases].join(' '))));
  for (const word of wordsOfConcepts(concepts)) words.add(word);
  for (const word of wordsOfRevisions(older)) words.add(word);
  return [...words].filter((word) => !/\d/.test(word)).sort();
}

/** Revisions share most of their clauses, so each text is read once. */
function wordsOfRevisions(revisions: readonly Revision[]): string[] {
  const sections = revisions.flatMap((revision) => revision.sections);
  const texts = sections.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]);
  return [...new Set(texts)].flatMap(tokensOf);
}

function numbersOf(citations: readonly Pick<Citation, 'number'>[]): string[] {
  return [...new Set(citations.map(({ number }) => number))];
}
