import type { PhrasingContent, Root, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Makes the first row of a table its header if all its words are bold and the header is empty, as in tables of Word and Google Docs, which
 * mark no header. Edits `tree`.
 */
export function promoteHeaders(tree: Root): void {
  visit(tree, 'table', (table) => {
    const [header, first, second] = table.children;
    if (!header || !first || !second || textOf(header).trim() || !isBold(first)) return;
    table.children.shift();
    for (const cell of first.children) cell.children = cell.children.flatMap(withoutBold);
  });
}

function isBold({ children }: TableRow): boolean {
  const words = children.flatMap((cell) => cell.children.filter((child) => textOf(child).trim()));
  return words.length > 0 && words.every(({ type }) => type === 'strong');
}

function withoutBold(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node];
}
