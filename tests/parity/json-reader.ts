import type { DataOf, ShapeName } from '../../src/exports/shapes/index.ts';
import { tableNames } from '../../src/registers/index.ts';
import type { FormatReader } from './compare.ts';
import { strings } from '../../src/strings/index.ts';
import { factsOfSources, factsOfValue, fieldOf, kindOf } from './entry-facts.ts';
import { collector } from './facts.ts';
import type { Read } from './read.ts';

/** Reads every fact of the JSON files. Throws an error for a field that no register has. */
export function jsonReader(read: Read): FormatReader {
  const { facts, add } = collector();
  const parse = <Name extends ShapeName>(path: string): DataOf<Name> => JSON.parse(read(path).toString('utf8'));
  for (const register of tableNames) {
    const kind = kindOf[register];
    const file: Record<string, unknown> = parse<typeof register>(`data/${register}.json`);
    for (const { id, page, ...values } of entriesOf(file[register])) {
      for (const [name, value] of Object.entries(values)) {
        const field = fieldOf(kind, name);
        if (!field) throw new Error(`data/${register}.json has a field that no register has: ${name}`);
        add(kind, id, factsOfValue(name, field, value, String));
      }
    }
  }
  for (const { id, title, topic, questions, statements } of parse<'answers'>('data/answers.json').subjects) {
    const counts = Object.entries(questions).filter(([, count]) => count > 0);
    add('subject', id, {
      title,
      topic: topic.name,
      questions: counts.map(([status, count]) => `${count} ${nameOf(status).toLowerCase()}`),
    });
    for (const { id: statement, text, citations, sources } of statements)
      add('statement', `${id}/${statement}`, {
        text,
        clauses: citations.map(({ label }) => label),
        quotes: citations.map(({ quote }) => quote),
        permalinks: citations.map(({ url }) => url),
        ...factsOfSources('sources', sources, String),
      });
  }
  const { certificates, statusOn, former } = parse<'certificates'>('data/certificates.json');
  for (const { id } of certificates) add('certificate', id, { statusOn });
  for (const { id, standard, holder, history } of former)
    add('former-certificate', id, { name: `${standard}, ${holder}`, history: changes(history) });
  for (const { id, name, history } of parse<'processors'>('data/processors.json').former)
    add('former-processor', id, { name, history: changes(history) });
  for (const { id, title, covers, withdrawn, words, ...policy } of parse<'policies'>('data/policies.json').policies) {
    const { version, owner, approvedBy, approvedOn, nextReview } = policy;
    add('policy', id, { title, covers, withdrawn: withdrawn?.on, replacedBy: withdrawn?.replacedBy });
    add('policy', id, { version, owner, approvedBy, approvedOn, nextReview, words: String(words) });
  }
  for (const { data } of parse<'revisions'>('data/revisions.json').revisions) {
    const file = new URL(data).pathname.replace(/^\/(?=data\/)/, '');
    const id = file.replace(/^data\/|\.json$/g, '');
    const { title, summary, words, publishedAt, source, reason, sections, ...facts } = parse<'policy'>(file);
    const { version, owner, approvedBy, approvedOn, effectiveFrom, nextReview } = facts;
    add('revision', id, { title, summary, words: String(words) });
    add('publication', id, { publishedAt, source, reason, version, owner });
    add('publication', id, { approvedBy, approvedOn, effectiveFrom, nextReview });
    for (const section of sections) {
      add('section', `${id}/${section.id}`, { heading: `${section.label ?? section.number}. ${section.title}` });
      for (const clause of section.clauses) add('clause', `${id}/${clause.id}`, { text: clause.text });
    }
  }
  return { name: 'JSON', said: facts, carries: (_kind, field) => field !== 'statementTexts' };
}

function nameOf(status: string): string {
  return strings.status[status as keyof typeof strings.status];
}

function entriesOf(list: unknown): { id: string; [field: string]: unknown }[] {
  return Array.isArray(list) ? list : [];
}

function changes(history: readonly { date: string; change: string; summary: string }[]): string[] {
  return history.map(({ date, change, summary }) => `${date} ${change}: ${summary}`);
}
