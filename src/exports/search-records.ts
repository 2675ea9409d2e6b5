import type { Library } from '../library/library.ts';
import type { Citation } from '../model/quote.ts';
import { fieldToken, stemOf, tokensOf } from '../model/search/tokens.ts';
import { type AuthoredConcept, type ConceptFinder, wordsOfConcepts } from '../model/search/vocabulary.ts';
import { urls } from '../model/urls.ts';

/** One thing the search can find. */
export interface SearchRecord {
  kind: 'clause' | 'answer' | 'certificate' | 'processor' | 'contact';
  /** Path from the site's root. */
  url: string;
  title: string;
  /** What is shown under the title. */
  text: string;
  /** What it is also found by, but not shown. */
  aliases: string[];
  /** What stands above it: the section's title. */
  heading: string;
  /** Numbers of the sections it is in or cites, best first. */
  sections: string[];
  status?: string;
}

/** Everything that can be found: the current revision's clauses, the answers and the registers. */
export function searchRecords(library: Library): SearchRecord[] {
  const { current, answers, certificates, processors, contacts } = library;
  return [
    ...current.sections.flatMap((section) =>
      section.clauses.map((clause): SearchRecord => ({
        kind: 'clause',
        url: urls.clause(section.id, clause.id),
        title: `${clause.label} ${section.title}`,
        text: clause.text,
        aliases: [],
        heading: section.title,
        sections: [section.number],
      })),
    ),
    ...answers.map((answer): SearchRecord => ({
      kind: 'answer',
      url: urls.answer(answer.id),
      title: answer.question,
      text: answer.answer,
      aliases: [...answer.alsoAsked, ...answer.citations.map(({ quote }) => quote)],
      heading: [answer.label ?? '', answer.question].join('. '),
      sections: numbersOf(answer.citations),
      status: answer.status,
    })),
    ...certificates.map((certificate): SearchRecord => ({
      kind: 'certificate',
      url: urls.certificate(certificate.id),
      title: `${certificate.standard}, ${certificate.holder}`,
      text: certificate.citations.map(({ quote }) => quote).join(' '),
      aliases: [certificate.certificationBody ?? '', certificate.number ?? '', certificate.scope ?? ''],
      heading: 'Certificate',
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

/** What Pagefind indexes of a record: its words, and field tokens for its concepts, its heading and its sections. */
export function indexedText(record: SearchRecord, findConcepts: ConceptFinder): string {
  const said = [record.text, ...record.aliases].join('. ');
  const tokens: string[] = [];
  for (const { concept, weak } of findConcepts(tokensOf(said))) {
    tokens.push(fieldToken(weak ? 'hint' : 'concept', concept.id));
  }
  const heading = tokensOf(record.heading);
  for (const { concept, weak } of findConcepts(heading)) {
    if (!weak) tokens.push(fieldToken('titleconcept', concept.id));
  }
  tokens.push(...heading.map((word) => fieldToken('title', stemOf(word))));
  tokens.push(...record.sections.map((number) => fieldToken('number', number)), fieldToken('kind', record.kind));
  return `${said} ${[...new Set(tokens)].join(' ')}`;
}

/** Every word that can be found, in alphabetical order. */
export function searchLexicon(records: readonly SearchRecord[], concepts: readonly AuthoredConcept[]): string[] {
  const words = new Set(records.flatMap(({ text, title, aliases }) => tokensOf([title, text, ...aliases].join(' '))));
  for (const word of wordsOfConcepts(concepts)) words.add(word);
  return [...words].filter((word) => !/\d/.test(word)).sort();
}

function numbersOf(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(({ number }) => number))];
}
