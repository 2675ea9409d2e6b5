import type { Delete, Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { findMarkup, separator } from './find-markup.ts';
import { replaceAt } from './replace-at.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses Markdown into a syntax tree in which placeholders that look like tags are text: `Write to <your name>`. */
export function readMarkdown(text: string): Root {
  const tree = parser.parse(text);
  const nodes: Html[] = [];
  const blocks = new Set<Html>();
  visit(tree, 'html', (node, _index, parent) => {
    nodes.push(node);
    if (parent && ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)) blocks.add(node);
  });
  visit(tree, 'delete', (node, index, parent) => {
    if (!parent || index === undefined || !isIndex(text, node)) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: '~' }, ...node.children, { type: 'text', value: '~' });
    return [SKIP, index];
  });
  const falseTags = falseTagsIn(nodes);
  const blockStarts = nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? -1;
    return blocks.has(node) && falseTags.get(node)?.includes(0) && text[start] === '<' ? [start] : [];
  });
  // a block that begins with a false tag is HTML to its end, Markdown included: escape the tag and parse again
  if (blockStarts.length > 0) return readMarkdown(replaceAt(text, blockStarts, 0, '\\'));
  for (const node of nodes) node.value = replaceAt(node.value, falseTags.get(node) ?? [], 1, '&lt;');
  return tree;
}

/** Returns whether what looks struck is an index inside a word, as other dialects of Markdown write it: `H~2~O`. */
function isIndex(text: string, { position }: Delete): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const isSingle = text[start + 1] !== '~';
  return isSingle && /[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
}

/** Returns the offsets in each piece of HTML of what only looks like a tag. A later piece may close a tag of an earlier one. */
function falseTagsIn(nodes: readonly Html[]): Map<Html, number[]> {
  const markup = findMarkup(nodes.map(({ value }) => value).join(separator), 'markdown');
  const found = new Map<Html, number[]>();
  let offset = 0;
  for (const node of nodes) {
    const end = offset + node.value.length;
    const inside = markup.filter(({ kind, start }) => kind === 'text' && start >= offset && start < end);
    found.set(
      node,
      inside.map(({ start }) => start - offset),
    );
    offset = end + separator.length;
  }
  return found;
}
