import { type Document, isAlias, isCollection, isScalar, visit, type YAMLMap } from 'yaml';
import type { Position, Problem } from '../model/problem.ts';

/**
 * Returns a problem for each syntax error in a YAML text, for each field whose name would be lost, and for each alias and
 * anchor: text that an author began with `*` or `&` and did not quote.
 */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
  path: string,
  at: (offset?: number) => Position,
): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number, reason: string, hint: string) =>
    problems.push({ path, ...at(offset), rule: 'yaml-syntax', message: `The YAML cannot be read: ${reason}.`, hint });
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const [offset, reason, hint] = explain(code, message);
    report(offset ? startOfUnclosed(document, pos[0]) : pos[0], reason, hint);
  }
  visit(document, {
    Map: (_key, map) => {
      for (const { offset = map.range?.[0] ?? 0, reason, hint } of lostFields(map)) report(offset, reason, hint);
    },
  });
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        report(
          node.range?.[0] ?? 0,
          `*${node.source} is read as a YAML alias`,
          'Put text that begins with * in quotes.',
        );
      } else if (node.anchor) {
        const mark = `&${node.anchor}`;
        const offset = text.lastIndexOf(mark, node.range?.[0] ?? 0);
        report(offset, `${mark} is read as a YAML anchor`, 'Put text that begins with & in quotes.');
      }
    },
  });
  return problems;
}

interface LostField {
  offset: number | undefined;
  reason: string;
  hint: string;
}

/** Returns the fields of a map that would be dropped, or that would replace another one, when it becomes an object. */
function lostFields(map: YAMLMap): LostField[] {
  const values = new Map<string, unknown>();
  return map.items.flatMap(({ key }): LostField[] => {
    if (!isScalar(key)) {
      const offset = isCollection(key) ? key.range?.[0] : undefined;
      return [{ offset, reason: 'a list or a set of fields is read as the name of a field', hint: 'Write a name.' }];
    }
    const offset = key.range?.[0];
    const name = String(key.value);
    if (key.value === null || name === '') return [{ offset, reason: 'a field has no name', hint: 'Write its name.' }];
    if (name === '__proto__')
      return [{ offset, reason: 'no field can have the name “__proto__”', hint: 'Correct its name.' }];
    // the parser reports the same value twice itself, but not 2022 and '2022'
    const isRepeated = values.has(name) && values.get(name) !== key.value;
    values.set(name, key.value);
    return isRepeated ? [{ offset, reason: 'the field is given twice', hint: 'Remove one of the two.' }] : [];
  });
}

const quotes = 'put text with a colon, hash, bracket or quotation mark in quotes.';

function explain(code: string, message: string): [unclosed: boolean, reason: string, hint: string] {
  const reason = message.split('\n')[0]?.replace(/\.$/, '') ?? '';
  if (/^Missing closing .quote/.test(reason)) return [true, 'a quotation mark is not closed', 'Close it.'];
  if (/^Flow .* must be .* end with/.test(reason)) return [true, 'a bracket is not closed', `Close it; ${quotes}`];
  switch (code) {
    case 'DUPLICATE_KEY':
      return [false, 'the field is given twice', 'Remove one of the two.'];
    case 'MULTIPLE_DOCS':
      return [false, 'a second document begins here', 'Remove the line --- or what follows it.'];
    case 'TAG_RESOLVE_FAILED':
      return [false, 'this is read as a YAML tag', 'Put text that begins with ! in quotes.'];
    default:
      return [false, reason, `Correct it; ${quotes}`];
  }
}

/** Returns the offset where an unclosed quotation or bracket begins. The parser reports the offset where it ends. */
function startOfUnclosed(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Node: (_key, node) => {
      if (!node.range || (isCollection(node) && !node.flow)) return;
      const [from, to] = node.range;
      if (from < end && to === end) start = from;
    },
  });
  return start;
}
