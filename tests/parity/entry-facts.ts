import { topics } from '../../src/field/topics.ts';
import { formatDay, isDay } from '../../src/model/day.ts';
import { formatRevision } from '../../src/model/revision-id.ts';
import { tables, type TableName } from '../../src/registers/index.ts';
import type { AnyField } from '../../src/registers/register.ts';
import type { Fields } from './facts.ts';

/** The name of a kind of entry, as places of facts have it, by its register. */
export const kindOf = {
  answers: 'answer',
  certificates: 'certificate',
  processors: 'processor',
  contacts: 'contact',
  references: 'reference',
} as const satisfies Record<TableName, string>;

/** Returns the permalink of a clause from the citation that the library has; without a clause, that of its revision. */
export type Permalink = (citation: Record<string, unknown>) => string;

/** Returns a field of a register by the kind of its entries, or `undefined` if the table of registers has none. */
export function fieldOf(kind: string, name: string): AnyField | undefined {
  const register = Object.entries(kindOf).find(([, known]) => known === kind)?.[0] as TableName | undefined;
  const fields: Readonly<Record<string, AnyField>> = register ? tables[register].fields : {};
  return fields[name];
}

/** Returns the facts of a field that a table has: most fields are one, a citation has three. */
export function factNames(name: string, { kind }: AnyField): string[] {
  if (kind?.name === 'quotes') return ['clauses', 'quotes', 'permalinks'];
  if (kind?.name === 'statements') return ['statementTexts'];
  if (kind?.name === 'document') return [name, `${name}Url`];
  if (kind?.name === 'status') return [name, `${name}On`];
  return [name];
}

/**
 * Returns what a value says, by the names of its facts. It reads values of the library and of JSON alike and does not use
 * what the table of registers says on writing them, but for the names of choices and flags.
 */
export function factsOfValue(name: string, field: AnyField, value: unknown, permalink: Permalink): Fields {
  if (value === undefined || value === null || value === false) return {};
  const kind = field.kind?.name ?? '';
  if (['choice', 'status', 'flag'].includes(kind)) return { [name]: nameOf(field, value) };
  if (kind === 'sources') return factsOfSources(name, value, permalink);
  if (kind === 'subject' && isObject(value)) return { [name]: textOf(value.title) };
  if (kind === 'topic') return { [name]: topics.find(({ id }) => id === (isObject(value) ? value.id : value))?.name };
  if (kind === 'size') return { [name]: `${Number(value).toLocaleString('en-GB')} bytes` };
  if (typeof value === 'string') return { [name]: value };
  if (Array.isArray(value)) return factsOfList(name, kind, value, permalink);
  if (kind === 'document' && isObject(value)) return { [name]: textOf(value.title), [`${name}Url`]: textOf(value.url) };
  if (kind === 'hours' && isObject(value))
    return { [name]: `${value.days}, ${value.from}–${value.to} (${value.timeZone})` };
  if (kind === 'edition' && isObject(value))
    return {
      [name]: [value.name, value.endsOn, value.replacedBy, value.source, value.unsureFrom].map(textOf).filter(Boolean),
    };
  if (kind === 'framework-items' && isObject(value))
    return { [name]: Object.entries(value).flatMap(([id, items]) => textsOf(items).map((item) => `${id} ${item}`)) };
  throw new Error(`The parity test cannot read values of the kind “${kind}”: teach it in entry-facts.ts.`);
}

/** Returns sources as they stand below quotes: a line for each clause, without the words of a document, its copy as a link. */
export function asCited(values: readonly string[]): string[] {
  return values.flatMap((value) => {
    const [, clauses = '', policy = ''] = /^(§.+?) (of (?:the policy|“.+”) of .+)$/.exec(value) ?? [];
    if (clauses) return clauses.split(/, | and /).map((clause) => `${clause} ${policy}`);
    return [value.replace(/: “.*”$/, '').replace(/, archived copy: \S+\)$/, ', archived copy)')];
  });
}

/** Returns values as pages and Markdown show them: days spelled out, the items of a fact in one line. */
export function asShown(values: readonly string[], name: string, kind: string): readonly string[] {
  const field = fieldOf(kind, name);
  if (field?.kind?.name === 'list' && field.page === 'fact') return [values.join(', ')];
  // an archived copy is a link after the words
  if (name === 'sources') return values.map((value) => value.replace(/, archived copy: \S+\)(?=: “)/, ')'));
  return values.map((value) => (isDay(value) ? formatDay(value) : value));
}

function factsOfList(name: string, kind: string, values: unknown[], permalink: Permalink): Fields {
  const objects = values.filter(isObject);
  switch (kind) {
    case 'quotes':
      return {
        clauses: objects.map(({ label }) => textOf(label)),
        quotes: objects.map(({ quote }) => textOf(quote)),
        permalinks: objects.map((citation) => textOf(citation.url) || permalink(citation)),
      };
    case 'history':
      return { [name]: objects.map(({ date, change, summary }) => `${date} ${change}: ${summary}`) };
    case 'suspended':
      return { [name]: objects.map(wordsOfSuspension) };
    case 'statements':
      return objects.length > 0
        ? {
            [name]: objects.map(({ subject, id }) => `${textOf(subject)}/${textOf(id)}`),
            statementTexts: objects.map(({ text }) => textOf(text)),
          }
        : { [name]: textsOf(values) };
    case 'noted-certificates':
      return { [name]: objects.map(({ note }) => textOf(note)) };
    case 'certificates':
      return { [name]: objects.map(({ standard }) => textOf(standard)) };
    default:
      return { [name]: textsOf(values) };
  }
}

/** Returns the sources of a value of the library, or of JSON, in words, and their URLs. */
export function factsOfSources(name: string, value: unknown, permalink: Permalink): Fields {
  if (Array.isArray(value)) {
    const sources = value.filter(isObject);
    return {
      [name]: sources.map(({ words }) => textOf(words)),
      [`${name}Urls`]: sources.map(({ url }) => textOf(url)).filter(Boolean),
    };
  }
  if (!isObject(value)) return {};
  const quoted = [...Map.groupBy(listOf(value.citations), ({ policy, date }) => `${policy} ${date}`).values()];
  const others = listOf(value.sources ?? [value.source]);
  return {
    [name]: [...quoted.map(wordsOfClauses), ...others.map(wordsOfSource)],
    [`${name}Urls`]: [
      ...quoted.map(([first]) => permalink({ ...first, clause: '' }).replace(/#$/, '')),
      ...others.map(({ document }) => (isObject(document) ? textOf(document.url) : '')).filter(Boolean),
    ],
  };
}

/** Returns the clauses of a revision in words. A label begins with the title of the policy if there are several. */
function wordsOfClauses(citations: readonly Record<string, unknown>[]): string {
  const titled = `${textOf(citations[0]?.policyTitle)} §`;
  const all = citations.map(({ label }) => textOf(label));
  const labels = [...new Set(all.map((label) => label.replace(titled, '§')))];
  const clauses = [labels.slice(0, -1).join(', '), labels.at(-1)].filter(Boolean).join(' and ');
  const policy = all.some((label) => label.startsWith(titled)) ? `“${titled.slice(0, -2)}”` : 'the policy';
  return `${clauses} of ${policy} of ${formatRevision(textOf(citations[0]?.date))}`;
}

function wordsOfSuspension({ from, until, reason }: Record<string, unknown>): string {
  const end = until ? `to ${formatDay(textOf(until))}` : 'on';
  const why = reason ? ` Reason: ${textOf(reason).replace(/\.$/, '')}.` : '';
  return `From ${formatDay(textOf(from))} ${end}.${why}`;
}

function wordsOfSource({ company, document, says, on }: Record<string, unknown>): string {
  const day = formatDay(textOf(on));
  if (!isObject(document)) return `stated by ${textOf(company)} on ${day}`;
  return `according to ${textOf(document.title)}, seen on ${day}${stateOf(document)}: “${textOf(says)}”`;
}

/** Returns in brackets that a document is no longer found where it was, and where its copy is. */
function stateOf({ deadSince, changedSince, archived }: Record<string, unknown>): string {
  const since = textOf(deadSince) || textOf(changedSince);
  if (!since) return '';
  const copy = archived ? `, archived copy: ${textOf(archived)}` : '';
  return ` (${deadSince ? 'not reachable' : 'another document there'} since ${formatDay(since)}${copy})`;
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The name of a choice is the one thing that only the table of registers knows. */
function nameOf({ kind, label }: AnyField, value: unknown): string | undefined {
  return kind?.facts(value as never, label)[0]?.value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map(textOf) : [];
}
