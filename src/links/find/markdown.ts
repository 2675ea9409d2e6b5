import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Link, shift } from '../link.ts';
import { parseHtml } from './html.ts';
import { positionsIn } from './positions.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Returns the URLs in a Markdown file: links, images, definitions and the HTML in it. Front matter has none. */
export function findMarkdownLinks(text: string): Link[] {
  const at = positionsIn(text);
  const links: Link[] = [];
  // blanked and not cut off, so that the positions stay those of the file
  const body = text.replace(/^---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/, (front) => front.replace(/[^\r\n]/g, ' '));
  visit(parser.parse(body), (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'html') links.push(...shift(parseHtml(node.value).links, at(start)));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const written = text.slice(start, node.position?.end.offset);
    // the text of a link may repeat its URL, which comes last
    const inside = Math.max(written.lastIndexOf(node.url), 0);
    links.push({ url: node.url, ...at(start + inside), use: node.type === 'image' ? 'image' : 'link' });
  });
  return links;
}
