import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Position } from '../../model/problem.ts';
import { type Link, type ParsedFile, shift } from '../link.ts';
import { parseHtml } from './html.ts';
import { positionsIn } from './positions.ts';

type Node = Record<string | symbol, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
});
const urlAttributes = new Set(['href', 'xlink:href', 'src']);

/** Returns the links and ids of an XML file: a sitemap, a feed with the HTML in it, or a drawing; none if it is not XML. */
export function parseXml(text: string): ParsedFile {
  const parsed: ParsedFile = { links: [], ids: [] };
  if (xmlError(text)) return parsed;
  const at = positionsIn(text);
  const use = useIn(text);
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      const tag = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('?') && key !== '#text');
      if (!tag) continue;
      const from = startOf(node);
      const positionOf = (written: string) => at(Math.max(text.indexOf(written, from), from));
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      for (const [name, value] of Object.entries(attributes)) {
        if (urlAttributes.has(name)) {
          parsed.links.push({ url: value, ...positionOf(escapeXml(value)), use, type: attributes.type });
        }
        if (name === 'id') parsed.ids.push({ id: value, ...positionOf(`"${value}"`) });
      }
      const children = node[tag] as Node[];
      const content = children.map((child) => child['#text'] ?? '').join('');
      if (attributes.type === 'html') parsed.links.push(...findHtmlLinks(content, positionOf));
      else if (tag === 'loc' || (use === 'feed' && /^https?:\S+$/.test(content))) {
        parsed.links.push({ url: content, ...positionOf(escapeXml(content)), use });
      }
      read(children);
    }
  };
  read(parser.parse(text));
  return parsed;
}

/** Returns the first syntax error and its position, or `undefined` if the text is valid XML. */
export function xmlError(text: string): (Position & { reason: string }) | undefined {
  const result = XMLValidator.validate(text);
  if (result === true) return undefined;
  return { line: result.err.line, column: result.err.col || 1, reason: result.err.msg.replace(/\.$/, '') };
}

function useIn(text: string): Link['use'] {
  if (/<(feed|rss)[\s>]/.test(text)) return 'feed';
  return /<(urlset|sitemapindex)[\s>]/.test(text) ? 'sitemap' : 'resource';
}

/** Returns the links in the HTML of a feed entry, which feed readers show away from the site. */
function findHtmlLinks(html: string, positionOf: (written: string) => Position): Link[] {
  const start = positionOf(html.slice(0, 40));
  return shift(parseHtml(html).links, start).map((link) => ({ ...link, use: 'feed' as const }));
}

function startOf(node: Node): number {
  const data = node[XMLParser.getMetaDataSymbol() as unknown as symbol] as { startIndex?: number } | undefined;
  return data?.startIndex ?? 0;
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;');
}
