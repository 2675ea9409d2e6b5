import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Reference, shift } from '../reference.ts';
import { findHtml } from './html.ts';
import { positionsIn } from './positions.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The addresses in a Markdown text: links, images, definitions and the HTML in it. */
export function findMarkdown(text: string): Reference[] {
  const at = positionsIn(text);
  const references: Reference[] = [];
  visit(parser.parse(text), (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'html') references.push(...shift(findHtml(node.value).references, at(start)));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const written = text.slice(start, node.position?.end.offset);
    // the words of a link may be its address too
    const inside = Math.max(written.lastIndexOf(node.url), 0);
    references.push({ address: node.url, ...at(start + inside), use: node.type === 'image' ? 'image' : 'link' });
  });
  return references;
}
