import type { BlockContent, Blockquote, Heading, List, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Inline content. A string is plain text. */
export type Inline = string | PhrasingContent;

/** Returns a Markdown document (CommonMark with the tables of GFM). Text that would be read as markup is escaped. */
export function printMarkdown(children: Root['children']): string {
  return printer.stringify({ type: 'root', children });
}

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, resourceLink: false })
  .freeze();

/** Returns a heading; that of the document has depth 1, and the deepest is 6. */
export function heading(depth: number, ...children: Inline[]): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children: inline(children) };
}

/** Returns a paragraph. */
export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

/** Returns a link, which shows its URL unless it has words. */
export function link(url: string, words = url): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** Returns words in bold. */
export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: words }] };
}

/** Returns a list of one-line items. */
export function list(items: Inline[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** Returns a block quote. */
export function quotation(...children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children };
}

function inline(children: Inline[]): PhrasingContent[] {
  return children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child));
}
