import { countWords } from '../../src/exports/policy-json.ts';
import { labelledAnswers } from '../../src/exports/register-json.ts';
import { topics } from '../../src/field/topics.ts';
import type { Answer, Library } from '../../src/library/library-types.ts';
import { tableNames, tables } from '../../src/registers/index.ts';
import { changesUntil } from '../../src/registers/history.ts';
import { type AnyField, fieldValue } from '../../src/registers/register.ts';
import { strings } from '../../src/strings/index.ts';
import { factsOfSources, factsOfValue, kindOf } from './entry-facts.ts';

/** Values by place, in their order. A place is an entry and a field: `answer backups: question`. */
export type Facts = Map<string, string[]>;

/** Returns the place of a field of an entry. */
export function place(kind: string, id: string, field: string): string {
  return `${kind} ${id}: ${field}`;
}

/** Returns the kind and id of the entry, and the field, of a place. */
export function partsOf(where: string): { kind: string; id: string; field: string } {
  const [, kind = '', id = '', field = ''] = /^(\S+) (\S+): (.+)$/.exec(where) ?? [];
  return { kind, id, field };
}

/** Returns the id of the subject of an answer or a statement, or `undefined` if that is not known. */
export function subjectOf(facts: Facts, kind: string, id: string): string | undefined {
  if (kind === 'subject') return id;
  if (kind === 'statement') return id.split('/')[0];
  const title = facts.get(place(kind, id, 'subject'))?.[0];
  const titles = [...facts].filter(([where, values]) => / title$/.test(where) && values[0] === title);
  return titles.map(([where]) => partsOf(where)).find((parts) => parts.kind === 'subject')?.id;
}

/** Returns whether a subject has a page: one of its questions is judged. */
export function isPublished(facts: Facts, subject: string | undefined): boolean {
  const counts = facts.get(place('subject', subject ?? '', 'questions')) ?? [];
  return counts.some((count) => !count.endsWith(strings.status['not-assessed'].toLowerCase()));
}

/** Returns an empty map of facts and a function that adds to it; values that are missing are skipped. */
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

/** Fields with their values. */
export type Fields = Record<string, string | readonly string[] | null | undefined>;

/** Returns every fact of a library, each field of the table of registers among them; `base` is the site's URL without a slash at its end. */
export function factsOf(library: Library, base: string, day: string): Facts {
  const { facts, add } = collector();
  const permalink = ({ policy, date, clause }: Record<string, unknown>) =>
    `${base}/${folder(policy)}/${date}/#${clause}`;
  for (const register of tableNames) {
    const fields: Readonly<Record<string, AnyField>> = tables[register].fields;
    for (const one of register === 'answers' ? labelledAnswers(library) : library[register]) {
      // what follows from days to come is not told yet
      const entry = 'history' in one ? { ...one, history: changesUntil(one.history, day) } : one;
      for (const [name, field] of Object.entries(fields))
        if (field.published)
          add(kindOf[register], entry.id, factsOfValue(name, field, fieldValue(name, field, entry, day), permalink));
    }
  }
  for (const subject of library.subjects) {
    const { id, title, topic, answers, statements } = subject;
    const count = (status: Answer['status']) => answers.filter((answer) => answer.status === status).length;
    const statuses = Object.entries(strings.status) as [Answer['status'], string][];
    add('subject', id, {
      title,
      topic: topics.find((one) => one.id === topic)?.name,
      questions: statuses.flatMap(([status, name]) =>
        count(status) ? [`${count(status)} ${name.toLowerCase()}`] : [],
      ),
    });
    for (const { id: statement, text, citations, source } of statements)
      add('statement', `${id}/${statement}`, {
        text,
        clauses: citations.map(({ label }) => label),
        quotes: citations.map(({ quote }) => quote),
        permalinks: citations.map((citation) => permalink({ ...citation })),
        ...factsOfSources('sources', { citations, source }, permalink),
      });
  }
  const changes = (history: readonly { date: string; change: string; summary: string }[]) =>
    history.map(({ date, change, summary }) => `${date} ${change}: ${summary}`);
  for (const { id } of library.certificates) add('certificate', id, { statusOn: day });
  for (const { id, holder, standard, history } of library.former.certificates)
    add('former-certificate', id, { name: `${standard}, ${holder}`, history: changes(history) });
  for (const { id, name, history } of library.former.processors)
    add('former-processor', id, { name, history: changes(history) });
  for (const { id, title, covers, withdrawn, current } of library.policies) {
    const { version, owner, approvedBy, approvedOn, nextReview } = current;
    add('policy', id, { title, covers, withdrawn: withdrawn?.on, replacedBy: withdrawn?.replacedBy });
    add('policy', id, { version, owner, approvedBy, approvedOn, nextReview, words: String(countWords(current)) });
  }
  for (const revision of library.policies.flatMap(({ revisions }) => revisions)) {
    const { policy, date, title, summary, publishedAt, source, reason } = revision;
    const { version, owner, approvedBy, approvedOn, effectiveFrom, nextReview } = revision;
    const id = `${folder(policy)}/${date}`;
    add('revision', id, { title, summary, words: String(countWords(revision)) });
    add('publication', id, { publishedAt, source, reason, version, owner });
    add('publication', id, { approvedBy, approvedOn, effectiveFrom, nextReview });
    for (const section of revision.sections) {
      add('section', `${id}/${section.id}`, { heading: `${section.label ?? section.number}. ${section.title}` });
      for (const clause of section.clauses) add('clause', `${id}/${clause.id}`, { text: clause.text });
    }
  }
  return facts;
}

/** The folder of a policy, in URLs and in the ids of facts. */
function folder(policy: unknown): string {
  return policy === 'policy' ? 'policy' : `policies/${policy}`;
}
