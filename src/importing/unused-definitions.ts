import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockText } from './block-text.ts';
import type { LeftOut } from './left-out.ts';

/** Reports the footnotes and addresses of a Markdown file that nothing in it refers to, and that no reader sees therefore. */
export function leaveOutUnused(tree: Root, leftOut: LeftOut): void {
  const notes = new Set<string>();
  const links = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') notes.add(node.identifier);
    if (node.type === 'linkReference' || node.type === 'imageReference') links.add(node.identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) {
      leftOut.add('footnote that nothing refers to', node.children.map(blockText).join(' '));
    }
    // `[//]: # (…)` is how Markdown is commented
    if (node.type === 'definition' && node.url !== '#' && !links.has(node.identifier)) {
      leftOut.add('address that nothing refers to', `[${node.label ?? ''}]: ${node.url} ${node.title ?? ''}`);
    }
  });
}
