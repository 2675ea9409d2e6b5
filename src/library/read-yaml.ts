import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Position, Problem } from '../model/problem.ts';
import { schemaProblem } from './schema-problem.ts';

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset = 0): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        path,
        ...at(error.pos[0]),
        rule: 'yaml-syntax',
        message: `The YAML cannot be read: ${error.message.split('\n')[0]?.replace(/\.$/, '')}.`,
        hint: 'Mend it; put a text with a colon, a hash or a quotation mark into quotes.',
      })),
    };
  }
  const places = placesOf(document, at);
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, places };
  return { problems: result.error.issues.flatMap((issue) => schemaProblem(issue, path, places)) };
}

function placesOf(document: ReturnType<typeof parseDocument>, at: (offset?: number) => Position): YamlPlaces {
  const nodeAt = (keys: Keys) =>
    keys.length === 0 ? document.contents : (document.getIn(keys, true) as typeof document.contents);
  const positionOf = (keys: Keys): Position => {
    for (let length = keys.length; length >= 0; length--) {
      const node = nodeAt(keys.slice(0, length));
      if (node?.range) return at(node.range[0]);
    }
    return at();
  };
  return {
    positionOf,
    keyPositionOf: (keys, key) => {
      const map = nodeAt(keys);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return isScalar(pair?.key) ? at(pair.key.range?.[0]) : positionOf(keys);
    },
    sourceOf: (keys) => {
      const node = nodeAt(keys);
      return isScalar(node) ? node.source : undefined;
    },
    has: (keys) => document.hasIn(keys),
  };
}
