import type { Node, Parent } from 'mdast';
import { isScalar, visit as visitYaml } from 'yaml';
import { parseBody } from '../markdown/parse-section.ts';
import type { Position } from '../model/problem.ts';
import { parseYaml } from './yaml-places.ts';

/** A text of a content file as it is published, without the escapes of the file. */
export interface PrintedText {
  text: string;
  /** The names of the fields it is in, outermost first; none for the text of a section. */
  keys: readonly string[];
  /** Whether it is set in italics. */
  isItalic: boolean;
  /** Returns the position of a part of it in the file; that of its beginning if the part is written otherwise there. */
  positionOf: (part: string) => Position;
}

/** Returns the texts of a YAML or MDX file. A file that cannot be parsed has none: it has problems of its own. */
export function printedTexts(name: string, text: string): PrintedText[] {
  if (!name.endsWith('.mdx')) return yamlTexts(text);
  const [whole = '', frontMatter = ''] = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  // line breaks in place of the text before keep the positions those of the file
  const body = '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length);
  return [...yamlTexts(`\n${frontMatter}`), ...bodyTexts(body)];
}

function yamlTexts(text: string): PrintedText[] {
  const { document, at } = parseYaml(text);
  const texts: PrintedText[] = [];
  visitYaml(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const keys = path.flatMap((one) => ('key' in one && isScalar(one.key) ? String(one.key.value) : []));
      const positionOf = (part: string) => at(start + Math.max(text.slice(start, end).indexOf(part), 0));
      texts.push({ text: node.value, keys, isItalic: false, positionOf });
    },
  });
  return texts;
}

function bodyTexts(body: string): PrintedText[] {
  const texts: PrintedText[] = [];
  const read = (node: Node, isItalic: boolean): void => {
    if ('value' in node && typeof node.value === 'string' && !node.type.startsWith('mdx'))
      texts.push({ text: node.value, keys: [], isItalic, positionOf: (part) => positionIn(body, node, part) });
    if ('children' in node)
      for (const child of (node as Parent).children) read(child, isItalic || node.type === 'emphasis');
  };
  try {
    read(parseBody(body), false);
  } catch {
    return [];
  }
  return texts;
}

function positionIn(body: string, { position }: Node, part: string): Position {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
  const before = body.slice(offset, Math.max(body.slice(0, position?.end.offset).indexOf(part, offset), offset));
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}
