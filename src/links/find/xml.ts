import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Position } from '../../model/problem.ts';
import { type Found, shift } from '../reference.ts';
import { findHtml } from './html.ts';
import { positionsIn } from './positions.ts';

type Node = Record<string | symbol, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
});
const addressed = new Set(['href', 'xlink:href', 'src']);

/** The addresses and ids of an XML file: sitemaps, feeds with the HTML in them, drawings. */
export function findXml(text: string): Found {
  const found: Found = { references: [], ids: [] };
  if (notXml(text)) return found;
  const at = positionsIn(text);
  const use = /<(feed|rss)[\s>]/.test(text)
    ? 'feed'
    : /<(urlset|sitemapindex)[\s>]/.test(text)
      ? 'sitemap'
      : 'resource';
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      const tag = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('?') && key !== '#text');
      if (!tag) continue;
      const from = startOf(node);
      const place = (written: string) => at(text.indexOf(written, from) >= 0 ? text.indexOf(written, from) : from);
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      for (const [name, value] of Object.entries(attributes)) {
        if (addressed.has(name)) {
          found.references.push({ address: value, ...place(escaped(value)), use, type: attributes.type });
        }
        if (name === 'id') found.ids.push({ id: value, ...place(`"${value}"`) });
      }
      const children = node[tag] as Node[];
      const words = children
        .map((child) => child['#text'] ?? '')
        .join('')
        .trim();
      if (attributes.type === 'html') found.references.push(...inside(words, place));
      else if (tag === 'loc' || (use === 'feed' && /^https?:\S+$/.test(words))) {
        found.references.push({ address: words, ...place(escaped(words)), use });
      }
      visit(children);
    }
  };
  visit(parser.parse(text));
  return found;
}

/** What keeps a text from being XML, and where. */
export function notXml(text: string): (Position & { reason: string }) | undefined {
  const result = XMLValidator.validate(text);
  if (result === true) return undefined;
  return { line: result.err.line, column: result.err.col || 1, reason: result.err.msg.replace(/\.$/, '') };
}

/** The addresses of HTML in a feed; readers show it far from the site. */
function inside(html: string, place: (written: string) => Position): Found['references'] {
  const start = place(html.slice(0, 40));
  return shift(findHtml(html).references, start).map((reference) => ({ ...reference, use: 'feed' as const }));
}

function startOf(node: Node): number {
  const data = node[XMLParser.getMetaDataSymbol() as unknown as symbol] as { startIndex?: number } | undefined;
  return data?.startIndex ?? 0;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;');
}
