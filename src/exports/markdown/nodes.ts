import type { BlockContent, Blockquote, Heading, List, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Inline content: a string stands for its text. */
export type Inline = string | PhrasingContent;

/** A Markdown document (CommonMark with GFM's tables) whose text is escaped wherever it would mean something else. */
export function printMarkdown(children: Root['children']): string {
  return printer.stringify({ type: 'root', children });
}

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, resourceLink: false })
  .freeze();

/** A heading; the document's title has depth 1. */
export function heading(depth: number, ...children: Inline[]): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: inline(children) };
}

/** A paragraph. */
export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

/** A link; without words of its own it shows its address. */
export function link(url: string, words = url): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** Words set in bold. */
export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: words }] };
}

/** A list of one-line items. */
export function list(items: Inline[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** A block quotation. */
export function quotation(...children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children };
}

function inline(children: Inline[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child));
}
