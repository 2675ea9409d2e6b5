import type { List, ListItem, Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Clause, ClauseList } from '../model/policy.ts';

/** A clause as a node of the syntax tree. */
export interface ClauseNode {
  kind: Clause['kind'];
  node: RootContent | ListItem;
  /** The inline content that the clause's mark goes before; `undefined` for a table, block quote or code block. */
  phrasing: PhrasingContent[] | undefined;
  /** The blocks of the clause: a list item's own ones, without the lists nested in it. */
  blocks: RootContent[];
  list: ClauseList | null;
  inNote: boolean;
  text: string;
}

/** What a clause stands in: a list, a note, or neither. */
type Surroundings = Pick<ClauseNode, 'list' | 'inNote'>;

/**
 * Returns the clauses of a section in reading order. This is the only definition of a clause: a paragraph or a list item,
 * nested ones included; a table, block quote or code block is one clause as a whole. Components are transparent: the clauses
 * are those inside. Adds an empty first paragraph to a list item that has none.
 */
export function clauseNodes(tree: Root): ClauseNode[] {
  return tree.children.flatMap((node) => clausesIn(node, { list: null, inNote: false }));
}

function clausesIn(node: RootContent | ListItem, within: Surroundings): ClauseNode[] {
  const { list, inNote } = within;
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', node, phrasing: node.children, blocks: [node], ...within, text: plainText([node]) }];
    case 'list':
      return node.children.flatMap((item, index) =>
        clausesIn(item, { list: placeOf(node, index, (list?.depth ?? 0) + 1), inNote }),
      );
    case 'listItem': {
      const own = node.children.filter((child) => child.type !== 'list');
      const nested = node.children.filter((child) => child.type === 'list');
      return [
        { kind: 'item', node, phrasing: firstParagraph(node).children, blocks: own, ...within, text: plainText(own) },
        ...nested.flatMap((inner) => clausesIn(inner, within)),
      ];
    }
    case 'blockquote':
    case 'table':
    case 'code':
      return [{ kind: 'block', node, phrasing: undefined, blocks: [node], ...within, text: plainText([node]) }];
    case 'mdxJsxFlowElement':
      return node.children.flatMap((child) => clausesIn(child, { list, inNote: true }));
    default:
      return [];
  }
}

function placeOf({ ordered, start }: List, index: number, depth: number): ClauseList {
  const first = ordered ? (start ?? 1) : null;
  return { depth, start: first, number: first === null ? null : first + index };
}

/** Returns an item's first paragraph, which is added if the item begins with something else. */
function firstParagraph(item: ListItem): Paragraph {
  const [first] = item.children;
  if (first?.type === 'paragraph') return first;
  const added: Paragraph = { type: 'paragraph', children: [] };
  item.children.unshift(added);
  return added;
}

function plainText(nodes: readonly Node[]): string {
  return nodes.map(nodeText).join(' ').replace(/\s+/g, ' ').trim();
}

/** Returns the text of a node, with a space between the blocks and cells in it. */
function nodeText(node: Node): string {
  const isSpaced = ['table', 'tableRow', 'blockquote', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type);
  if (isSpaced) return (node as Parent).children.map(nodeText).join(' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node as Parent).children.map(nodeText).join('') : textOf(node);
}
