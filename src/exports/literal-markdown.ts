import type { BlockContent, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Returns a paragraph and block quotes as Markdown in which every character stands for itself. */
export function literalMarkdown(text: string, quotes: readonly string[]): string {
  const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const quotations = quotes.map((quote) => ({ type: 'blockquote' as const, children: [paragraph(quote)] }));
  const tree: Root = { type: 'root', children: [paragraph(text), ...quotations] };
  return unified().use(remarkStringify).stringify(tree).trim();
}
