import type { ListItem, Node, PhrasingContent, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { clauseNodes } from '../../markdown/clause-nodes.ts';
import type { parseBody } from '../../markdown/parse-section.ts';
import { isLabelled } from '../../markdown/remark-labels.ts';
import { type LinkedPlace, linkedPlace } from '../../model/section-links.ts';
import { clauseId, clauseLabel, type Section } from '../../model/policy.ts';
import type { PdfBlock, PdfInline, PdfMark } from './pdf-document.ts';

/** How far the template indents the content of lists and quotes, in ems. */
const indents = { bullet: 1.2, number: 1.6, quote: 1 };

/**
 * Returns a section's text as blocks, with a mark at each clause. `sectionUrl` returns the URL of a section or a policy that it links to.
 * It does not change the trees that `parse` returns.
 */
export function sectionBlocks(
  { source, number }: Section,
  permalink: (anchor: string) => string,
  parse: typeof parseBody,
  sectionUrl: (link: LinkedPlace) => string | undefined = () => undefined,
): PdfBlock[] {
  const tree = parse(source);
  const addresses = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
  const marks = new Map<Node, Omit<PdfMark, 'indent'>>();
  clauseNodes(tree).forEach(({ node }, index) => {
    const [label, url] = [clauseLabel(number, index + 1), permalink(clauseId(number, index + 1))];
    marks.set(node, { kind: 'mark', label, url });
  });
  return blocksOf(tree.children, 0);

  function blocksOf(nodes: readonly (RootContent | ListItem)[], indent: number): PdfBlock[] {
    return nodes.flatMap((node): PdfBlock[] => {
      const mark = marks.get(node);
      switch (node.type) {
        case 'paragraph': {
          const children = lineOf(node.children);
          return [{ kind: 'paragraph', children: mark ? [{ ...mark, indent }, ...children] : children }];
        }
        case 'list': {
          const inside = indent + (node.ordered ? indents.number : indents.bullet);
          const items = node.children.map((item) => itemOf(item, inside));
          const labelled = isLabelled(node) ? { isLabelled: true as const } : {};
          return [{ kind: 'list', ordered: Boolean(node.ordered), start: node.start ?? 1, ...labelled, items }];
        }
        case 'mdxJsxFlowElement':
          return [{ kind: 'quote', children: blocksOf(node.children, indent + indents.quote) }];
        case 'blockquote':
        case 'table':
        case 'code': {
          const block = wholeOf(node, indent);
          return [mark ? { kind: 'marked', mark: { ...mark, indent }, block } : block];
        }
        default:
          return [];
      }
    });
  }

  /** Returns the blocks of a list item. The item and its first paragraph are one clause, so its mark goes there. */
  function itemOf(item: ListItem, indent: number): PdfBlock[] {
    const mark = marks.get(item);
    const [first, ...others] = blocksOf(item.children, indent);
    if (!mark || first?.kind !== 'paragraph') return first ? [first, ...others] : [];
    return [{ kind: 'paragraph', children: [{ ...mark, indent }, ...first.children] }, ...others];
  }

  function wholeOf(node: Extract<RootContent, { type: 'blockquote' | 'table' | 'code' }>, indent: number): PdfBlock {
    if (node.type === 'blockquote') return { kind: 'quote', children: blocksOf(node.children, indent + indents.quote) };
    if (node.type === 'code') return { kind: 'code-block', text: node.value };
    const [header, ...rows] = node.children.map((row) => row.children);
    const columns = header?.length ?? 1;
    const cellsOf = (cells: readonly TableCell[]) =>
      Array.from({ length: columns }, (_, index) => lineOf(cells[index]?.children ?? []));
    return { kind: 'table', columns, header: cellsOf(header ?? []), cells: rows.flatMap(cellsOf) };
  }

  function urlOf(url: string): string {
    const link = linkedPlace(url);
    return (link && sectionUrl(link)) ?? url;
  }

  function lineOf(nodes: readonly PhrasingContent[]): PdfInline[] {
    return nodes.map((node): PdfInline => {
      switch (node.type) {
        case 'emphasis':
        case 'strong':
        case 'delete':
          return { kind: node.type, children: lineOf(node.children) };
        case 'link':
          return { kind: 'link', url: urlOf(node.url), children: lineOf(node.children) };
        case 'linkReference':
          return { kind: 'link', url: urlOf(addresses.get(node.identifier) ?? ''), children: lineOf(node.children) };
        case 'inlineCode':
          return { kind: 'code', text: node.value };
        case 'break':
          return { kind: 'break' };
        default:
          // a line of the source is a sentence, not a line of the page
          return { kind: 'text', text: textOf(node).replace(/\s*\n\s*/g, ' ') };
      }
    });
  }
}
