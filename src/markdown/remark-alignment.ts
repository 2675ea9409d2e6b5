import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Remark plugin that aligns table columns by classes, since the pages' security policy forbids style attributes. */
export function remarkAlignment() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      for (const row of table.children) {
        row.children.forEach((cell, column) => {
          const align = table.align?.[column];
          if (align) cell.data = { ...cell.data, hProperties: { className: [`align-${align}`] } };
        });
      }
      table.align = null;
    });
  };
}
