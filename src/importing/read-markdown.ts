import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { border, findMarkup, replacedAt } from './tags.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown as a syntax tree, in which what only looks like a tag is text: `Write to <your name>`. */
export function readMarkdown(text: string): Root {
  const tree = parser.parse(text);
  const nodes: Html[] = [];
  const blocks = new Set<Html>();
  visit(tree, 'html', (node, _index, parent) => {
    nodes.push(node);
    if (parent && ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)) blocks.add(node);
  });
  const words = wordsIn(nodes);
  const starts = nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? -1;
    return blocks.has(node) && words.get(node)?.includes(0) && text[start] === '<' ? [start] : [];
  });
  // escaped where it is written: a block that begins so would else be HTML to its end, with the Markdown in it
  if (starts.length > 0) return readMarkdown(replacedAt(text, starts, '\\', 0));
  for (const node of nodes) node.value = replacedAt(node.value, words.get(node) ?? [], '&lt;', 1);
  return tree;
}

/** Where in each piece of HTML stands what only looks like a tag; a tag may be closed in a later piece. */
function wordsIn(nodes: readonly Html[]): Map<Html, number[]> {
  const markup = findMarkup(nodes.map(({ value }) => value).join(border), 'markdown');
  const found = new Map<Html, number[]>();
  let offset = 0;
  for (const node of nodes) {
    const end = offset + node.value.length;
    const inside = markup.filter(({ kind, start }) => kind === 'words' && start >= offset && start < end);
    found.set(
      node,
      inside.map(({ start }) => start - offset),
    );
    offset = end + 1;
  }
  return found;
}
