import { isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/** What to write into a YAML file: a value for a field, or undefined to take the field out. */
export type Fields = Record<string, string | number | undefined>;

/**
 * Sets fields of a YAML text and leaves every other byte as it was: comments, quotes, blank lines, line ends. A new field
 * goes to the end. Throws if the text is not a set of fields, or if the result would not say what it should.
 */
export function withFields(text: string, fields: Fields): string {
  // positions are pluralize without a byte order mark
  if (text.startsWith('\ufeff')) return `\ufeff${withFields(text.slice(1), fields)}`;
  let result = text;
  for (const [name, value] of Object.entries(fields)) {
    const map = mapOf(result);
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (value === undefined) result = pair ? without(result, map, pair) : result;
    else if (!pair) result = added(result, map, name, value);
    else if (nodeOf(pair)?.value !== value) result = replaced(result, pair, value);
  }
  const before = parseDocument(text).toJS();
  const after = parseDocument(result).toJS();
  const wanted = JSON.stringify(sorted({ ...before, ...fields }));
  if (JSON.stringify(sorted(after)) !== wanted) throw new Error('The fields cannot be written without harm.');
  return result;
}

type Field = Pair<unknown, unknown>;

function mapOf(text: string): YAMLMap {
  const { contents, errors } = parseDocument(text, { keepSourceTokens: true });
  if (!isMap(contents) || errors.length > 0) throw new Error('The file is not a set of fields.');
  return contents;
}

function added(text: string, map: YAMLMap, name: string, value: string | number): string {
  const last = map.items.at(-1);
  const end = last ? endOf(last) : 0;
  const field = `${name}: ${written(value)}`;
  if (map.flow) return `${text.slice(0, end)}, ${field}${text.slice(end)}`;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const next = lineAfter(text, end);
  const complete = next > 0 && text[next - 1] === '\n';
  const indent = last ? /[^\n]*$/.exec(text.slice(0, startOf(last)))?.[0].replace(/\S/g, '') : '';
  return `${text.slice(0, next)}${complete ? '' : lineEnd}${indent}${field}${lineEnd}${text.slice(next)}`;
}

function replaced(text: string, pair: Field, value: string | number): string {
  const [start = 0, end = 0] = nodeOf(pair)?.range ?? [];
  const gap = text[start - 1] === ':' ? ' ' : '';
  return `${text.slice(0, start)}${gap}${written(value)}${text.slice(end)}`;
}

function without(text: string, map: YAMLMap, pair: Field): string {
  if (map.flow) {
    const index = map.items.indexOf(pair);
    const [previous, next] = [map.items[index - 1], map.items[index + 1]];
    if (previous) return text.slice(0, endOf(previous)) + text.slice(endOf(pair));
    return text.slice(0, startOf(pair)) + text.slice(next ? startOf(next) : endOf(pair));
  }
  const start = text.lastIndexOf('\n', startOf(pair) - 1) + 1;
  return text.slice(0, start) + text.slice(lineAfter(text, endOf(pair)));
}

/** Quoted, because seven digits and an e are a number, and a colon or a bracket may mean something. */
function written(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function startOf(pair: Field): number {
  return (pair.key as Scalar).range?.[0] ?? 0;
}

function endOf(pair: Field): number {
  return nodeOf(pair)?.range?.[1] ?? (pair.key as Scalar).range?.[1] ?? 0;
}

/** Where the next line begins. A block of text ends with its line already. */
function lineAfter(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function nodeOf(pair: Field): Scalar | undefined {
  return (pair.value as Scalar | null) ?? undefined;
}

function sorted(fields: Record<string, unknown>): unknown[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
