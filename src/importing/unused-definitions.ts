import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockText } from './block-text.ts';
import { type Omission, omission } from './omissions.ts';

/**
 * Returns the footnotes and link definitions of a Markdown file that nothing refers to, and that readers therefore
 * never see.
 */
export function unusedDefinitions(tree: Root): Omission[] {
  const footnotes = new Set<string>();
  const links = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') footnotes.add(node.identifier);
    if (node.type === 'linkReference' || node.type === 'imageReference') links.add(node.identifier);
  });
  const unused: Omission[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      unused.push(...omission('unused footnote', node.children.map(blockText).join(' ')));
    }
    // `[//]: # (…)` is a comment in Markdown
    if (node.type === 'definition' && node.url !== '#' && !links.has(node.identifier)) {
      unused.push(...omission('unused link definition', `[${node.label ?? ''}]: ${node.url} ${node.title ?? ''}`));
    }
  });
  return unused;
}
