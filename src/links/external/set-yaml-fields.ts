import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/** The fields to set in a YAML file; `undefined` removes a field. */
export type YamlFields = Record<string, string | number | undefined>;

/**
 * Sets fields in YAML text and keeps every other byte: comments, quotes, blank lines, line endings. New fields go to the end.
 * Throws if the text is not a map of fields, or if the edit would change another field.
 */
export function setYamlFields(text: string, fields: YamlFields): string {
  // a byte order mark stays, even if the first line is removed
  if (text.startsWith('\ufeff')) return `\ufeff${setYamlFields(text.slice(1), fields)}`;
  let result = text;
  for (const [name, value] of Object.entries(fields)) {
    const map = mapOf(result);
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (value === undefined) result = pair ? removeField(result, map, pair) : result;
    else if (!pair) result = addField(result, map, name, value);
    else if (nodeOf(pair)?.value !== value) result = replaceField(result, pair, value);
  }
  const expected = Object.entries({ ...parseDocument(text).toJS(), ...fields }).filter(
    ([, value]) => value !== undefined,
  );
  if (!isDeepStrictEqual(parseDocument(result).toJS(), Object.fromEntries(expected)))
    throw new Error('Refusing to write: the edit would change other fields.');
  return result;
}

type YamlPair = Pair<unknown, unknown>;

function mapOf(text: string): YAMLMap {
  const { contents, errors } = parseDocument(text);
  if (!isMap(contents) || errors.length > 0) throw new Error('Expected YAML that is a map of fields.');
  return contents;
}

function addField(text: string, map: YAMLMap, name: string, value: string | number): string {
  const last = map.items.at(-1);
  const end = last ? endOf(last) : 0;
  const line = `${name}: ${quote(value)}`;
  if (map.flow) return `${text.slice(0, end)}, ${line}${text.slice(end)}`;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const next = nextLine(text, end);
  const complete = text[next - 1] === '\n';
  const indent = / *$/.exec(text.slice(0, last ? startOf(last) : 0))?.[0];
  return `${text.slice(0, next)}${complete ? '' : lineEnd}${indent}${line}${lineEnd}${text.slice(next)}`;
}

function replaceField(text: string, pair: YamlPair, value: string | number): string {
  const [start = 0, end = 0] = nodeOf(pair)?.range ?? [];
  const gap = text[start - 1] === ':' ? ' ' : '';
  return `${text.slice(0, start)}${gap}${quote(value)}${text.slice(end)}`;
}

function removeField(text: string, map: YAMLMap, pair: YamlPair): string {
  if (map.flow) {
    const index = map.items.indexOf(pair);
    const [previous, next] = [map.items[index - 1], map.items[index + 1]];
    if (previous) return text.slice(0, endOf(previous)) + text.slice(endOf(pair));
    return text.slice(0, startOf(pair)) + text.slice(next ? startOf(next) : endOf(pair));
  }
  const start = text.lastIndexOf('\n', startOf(pair)) + 1;
  return text.slice(0, start) + text.slice(nextLine(text, endOf(pair)));
}

/** Quotes every string: `1e5` would be read as a number, and a colon or bracket as syntax. */
function quote(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function startOf(pair: YamlPair): number {
  return (pair.key as Scalar).range?.[0] ?? 0;
}

function endOf(pair: YamlPair): number {
  return nodeOf(pair)?.range?.[1] ?? (pair.key as Scalar).range?.[1] ?? 0;
}

/** Returns the offset of the next line; a block scalar already ends at one. */
function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function nodeOf(pair: YamlPair): Scalar | undefined {
  return (pair.value as Scalar | null) ?? undefined;
}
