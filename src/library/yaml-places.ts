import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Position } from '../model/problem.ts';

/** Positions of the values in a YAML text. `keys` is the path to a value: `['citations', 0, 'quote']`. */
export interface YamlPlaces {
  /** Returns the position of a value, or of the innermost existing value around it. */
  positionOf: (keys: Keys) => Position;
  /** Returns the position of a key in a map. */
  keyPositionOf: (keys: Keys, key: string) => Position;
  /** Returns the source text of a scalar, or `undefined` for a list, a map or a missing value. */
  sourceOf: (keys: Keys) => string | undefined;
  /** Returns whether there is a value at the path. */
  has: (keys: Keys) => boolean;
}

type Keys = readonly PropertyKey[];

/** A parsed YAML text. */
export interface ParsedYaml {
  document: Document.Parsed;
  /** Returns the line and column of an offset in the text. */
  at: (offset?: number) => Position;
}

/** Parses a YAML text. Syntax errors do not throw: they are in `document.errors`. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset = 0): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, at };
}

/** Returns the positions of the values in a YAML text that is known to be valid. */
export function yamlPlaces(text: string): YamlPlaces {
  return placesIn(parseYaml(text));
}

/** Returns the positions of the values in a parsed YAML text. */
export function placesIn({ document, at }: ParsedYaml): YamlPlaces {
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

/**
 * Returns the pair with a key, or `undefined` if there is none. Compares keys as strings, because YAML parses a key
 * such as `2022` as a number.
 */
function pairOf(map: YAMLMap, key: string) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
}
