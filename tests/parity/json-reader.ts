import { statusName } from '../../src/model/certificate-words.ts';
import type { DataOf, ShapeName } from '../../src/exports/shapes/index.ts';
import { strings } from '../../src/strings/en.ts';
import type { Door } from './compare.ts';
import { collector, type Fields } from './facts.ts';
import type { Read } from './read.ts';

/** The JSON files, read whole. */
export function jsonDoor(read: Read): Door {
  const { facts, add } = collector();
  const parse = <Name extends ShapeName>(path: string): DataOf<Name> => JSON.parse(read(path).toString('utf8'));
  for (const { id, topic, status, reply, frameworks, citations, ...answer } of parse<'answers'>('data/answers.json')
    .answers)
    add('answer', id, {
      question: answer.question,
      alsoAsked: answer.alsoAsked,
      topic: topic.name,
      status: strings.status[status],
      reply: reply && strings.reply[reply],
      answer: answer.answer,
      frameworks: Object.entries(frameworks).flatMap(([one, items]) => items.map((item) => `${one} ${item}`)),
      reviewedOn: answer.reviewedOn,
      ...cited(citations),
    });
  const register = parse<'certificates'>('data/certificates.json');
  for (const { id, document, status, history, citations, edition, page, ...certificate } of register.certificates)
    add('certificate', id, {
      ...certificate,
      document: document?.title,
      documentUrl: document?.url,
      status: statusName(status),
      statusOn: register.statusOn,
      history: changes(history),
      ...cited(citations),
    });
  for (const { id, standard, holder, history } of register.former)
    add('former-certificate', id, { name: `${standard}, ${holder}`, history: changes(history) });
  const { processors, former } = parse<'processors'>('data/processors.json');
  for (const { id, certificates, history, citations, page, ...processor } of processors)
    add('processor', id, {
      ...processor,
      certificates: certificates.map(({ standard }) => standard),
      history: changes(history),
      ...cited(citations),
    });
  for (const { id, name, history } of former) add('former-processor', id, { name, history: changes(history) });
  for (const { id, purpose, chat, hours, citations, page, ...contact } of parse<'contacts'>('data/contacts.json')
    .contacts)
    add('contact', id, {
      ...contact,
      purpose: strings.purpose[purpose],
      chat: chat && 'Available',
      hours: hours && `${hours.days}, ${hours.from}–${hours.to} (${hours.timeZone})`,
      ...cited(citations),
    });
  for (const { id, title, kind, url, language, citedBy } of parse<'references'>('data/references.json').references)
    add('reference', id, { title, kind: strings.kind[kind], url, language, ...cited(citedBy) });
  for (const { date } of parse<'revisions'>('data/revisions.json').revisions) {
    const { title, summary, words, publishedAt, source, sections } = parse<'policy'>(`data/policy/${date}.json`);
    add('revision', date, { title, summary, words: String(words) });
    add('publication', date, { publishedAt, source });
    for (const section of sections) {
      add('section', `${date}/${section.id}`, { heading: `${section.number}. ${section.title}` });
      for (const { id, text } of section.clauses) add('clause', `${date}/${id}`, { text });
    }
  }
  return { name: 'JSON', said: facts, carries: () => true };
}

type Citations = DataOf<'answers'>['answers'][number]['citations'];

function cited(citations: Citations): Fields {
  return {
    clauses: citations.map(({ label }) => label),
    quotes: citations.map(({ quote }) => quote),
    permalinks: citations.map(({ url }) => url),
  };
}

function changes(history: readonly { date: string; change: string; summary: string }[]): string[] {
  return history.map(({ date, change, summary }) => `${date} ${change}: ${summary}`);
}
