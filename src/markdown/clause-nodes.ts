import type { ListItem, Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Clause } from '../model/policy.ts';

/** A clause as a node of the syntax tree, before anything marks it. */
export interface ClauseNode {
  kind: Clause['kind'];
  node: RootContent | ListItem;
  /** The inline content that a mark is put before; a table or code block has none. */
  phrasing: PhrasingContent[] | undefined;
  text: string;
}

/**
 * The clauses of a section in reading order. This is the one definition of what a clause is: every paragraph and every
 * list item, nested ones too; a table, block quote or code block is one clause as a whole. Components are transparent.
 */
export function clauseNodes(tree: Root): ClauseNode[] {
  return tree.children.flatMap(clausesIn);
}

function clausesIn(node: RootContent | ListItem): ClauseNode[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', node, phrasing: node.children, text: plain([node]) }];
    case 'list':
      return node.children.flatMap(clausesIn);
    case 'listItem': {
      const own = node.children.filter((child) => child.type !== 'list');
      const nested = node.children.filter((child) => child.type === 'list');
      return [
        { kind: 'item', node, phrasing: firstParagraph(node).children, text: plain(own) },
        ...nested.flatMap(clausesIn),
      ];
    }
    case 'blockquote':
    case 'table':
    case 'code':
      return [{ kind: 'block', node, phrasing: undefined, text: plain([node]) }];
    case 'mdxJsxFlowElement':
      return node.children.flatMap(clausesIn);
    default:
      return [];
  }
}

/** An item's first paragraph; one is added where the item begins with something else. */
function firstParagraph(item: ListItem): Paragraph {
  const [first] = item.children;
  if (first?.type === 'paragraph') return first;
  const added: Paragraph = { type: 'paragraph', children: [] };
  item.children.unshift(added);
  return added;
}

function plain(nodes: readonly Node[]): string {
  return nodes.map(cellText).join(' ').replace(/\s+/g, ' ').trim();
}

function cellText(node: Node): string {
  const separated = ['table', 'tableRow', 'blockquote', 'list', 'listItem'].includes(node.type);
  if (separated) return (node as Parent).children.map(cellText).join(' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node as Parent).children.map(cellText).join('') : textOf(node);
}
