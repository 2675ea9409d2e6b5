import type { BlockContent, Node, Parent, Root } from 'mdast';
import { clauseLabel } from '../model/policy.ts';
import { scrollBox } from '../model/scroll-box.ts';

/**
 * Remark plugin that puts each table and code block into a box that scrolls by itself, named after its clause. It runs after
 * the plugin that gives clauses their ids; without them it does nothing.
 */
export function remarkScroll() {
  return (tree: Root): void => boxIn(tree);
}

function boxIn(parent: Parent, around?: string): void {
  parent.children.forEach((child, index) => {
    const label = labelOf(child) ?? around;
    // Astro would print it as an attribute that HTML does not have
    if (child.type === 'code') child.meta = null;
    if (label && (child.type === 'table' || child.type === 'code')) {
      const hProperties = scrollBox(child.type === 'table' ? 'table' : 'pre', label);
      parent.children[index] = { type: 'blockquote', children: [child], data: { hName: 'div', hProperties } };
    } else if ('children' in child) boxIn(child as BlockContent & Parent, label);
  });
}

/** Returns the label of the clause that a node is, or `undefined` if it is none. */
function labelOf({ data }: Node): string | undefined {
  const properties = (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties;
  const [, number, ordinal] = /^s(.+)-p(\d+)$/.exec(String(properties?.['data-clause'] ?? '')) ?? [];
  return number && clauseLabel(number, Number(ordinal));
}
