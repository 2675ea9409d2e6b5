import type { Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Puts text that stands directly in a list item, a quotation or the document into paragraphs, as a printer expects it. */
export function wrapText(tree: Root): void {
  visit(tree, (node) => {
    if (!['root', 'listItem', 'blockquote'].includes(node.type)) return;
    const parent = node as Parent;
    if (!parent.children.some((child) => phrasing(child))) return;
    parent.children = wrapped(parent.children as RootContent[]);
  });
}

function phrasing({ type }: { type: string }): boolean {
  return ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'break'].includes(type);
}

function wrapped(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (!phrasing(node)) {
      open = undefined;
      blocks.push(node);
      continue;
    }
    if (!open) {
      open = { type: 'paragraph', children: [], ...(node.position ? { position: node.position } : {}) };
      blocks.push(open);
    }
    open.children.push(node as PhrasingContent);
  }
  return blocks;
}
