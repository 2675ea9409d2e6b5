import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Position, Problem } from '../model/problem.ts';
import { schemaProblem } from './schema-problem.ts';
import { yamlProblems } from './yaml-problems.ts';

type Keys = readonly PropertyKey[];

/** Where the values of a YAML text stand. */
export interface YamlPlaces {
  /** The place of a value, or of the nearest one around it. */
  positionOf: (keys: Keys) => Position;
  /** The place of a key in a map. */
  keyPositionOf: (keys: Keys, key: string) => Position;
  /** A scalar as it is written, without what YAML makes of it. */
  sourceOf: (keys: Keys) => string | undefined;
  has: (keys: Keys) => boolean;
}

/** A YAML text that fits its schema, with the place of each value; or what is wrong with it. */
export type YamlResult<T> = { data: T; places: YamlPlaces } | { problems: Problem[] };

/** Parses YAML and validates it; positions count from the start of the text. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): YamlResult<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset = 0): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = yamlProblems(document, text, path, at);
  if (problems.length > 0) return { problems };
  const places = placesOf(document, at);
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, places };
  return { problems: result.error.issues.flatMap((issue) => schemaProblem(issue, path, places, schema)) };
}

/** Where the values of a YAML text stand that has been checked already. */
export function yamlPlaces(text: string): YamlPlaces {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  return placesOf(document, (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  });
}

function placesOf(document: ReturnType<typeof parseDocument>, at: (offset?: number) => Position): YamlPlaces {
  const nodeAt = (keys: Keys) => keys.reduce<unknown>(childOf, document.contents);
  const positionOf = (keys: Keys): Position => {
    for (let length = keys.length; length >= 0; length--) {
      const node = nodeAt(keys.slice(0, length));
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at();
  };
  return {
    positionOf,
    keyPositionOf: (keys, key) => {
      const map = nodeAt(keys);
      const pair = isMap(map) ? pairOf(map, key) : undefined;
      return isScalar(pair?.key) ? at(pair.key.range?.[0]) : positionOf(keys);
    },
    sourceOf: (keys) => {
      const node = nodeAt(keys);
      return isScalar(node) ? node.source : undefined;
    },
    has: (keys) => nodeAt(keys) !== undefined,
  };
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  return isMap(node) ? pairOf(node, String(key))?.value : undefined;
}

/** The pair of a key, which YAML may have read as a number while JavaScript makes it a text. */
function pairOf(map: YAMLMap, key: string) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}
