import type {} from '@astrojs/markdown-remark';
import type { BlockContent, Link, Paragraph, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { clauseId, clauseLabel } from '../model/policy.ts';
import { spokenLabel } from '../model/spoken-label.ts';
import { clauseNodes } from './clause-nodes.ts';
import { components } from './components.ts';
import { interfaceLanguage } from '../strings/index.ts';

/**
 * Remark plugin that gives each clause its id and a mark linking to it, and replaces components with HTML elements. The
 * section's number comes from the front matter that Astro, or our parser, sets on the file; without one it does nothing.
 */
export function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    const number = file.data.astro?.frontmatter?.number;
    if (typeof number !== 'string') return;
    clauseNodes(tree).forEach(({ node, phrasing }, index) => {
      const id = clauseId(number, index + 1);
      const mark = markOf(id, clauseLabel(number, index + 1), index + 1);
      const attributes = { id, 'data-clause': id };
      if (phrasing) {
        phrasing.unshift(mark, { type: 'text', value: ' ' });
        node.data = { ...node.data, hProperties: attributes };
      } else {
        wrap(tree, node as BlockContent, mark, attributes);
      }
    });
    replaceComponents(tree);
  };
}

function markOf(id: string, label: string, ordinal: number): Link {
  return {
    type: 'link',
    url: `#${id}`,
    children: [{ type: 'text', value: `¶${ordinal}` }],
    data: { hProperties: { className: ['mark'], lang: interfaceLanguage, ariaLabel: spokenLabel(label) } },
  };
}

/** Wraps a table, block quote or code block, which cannot contain a mark, in a `div` together with its mark. */
function wrap(tree: Root, block: BlockContent, mark: Link, attributes: Record<string, string>): void {
  const line: Paragraph = { type: 'paragraph', children: [mark] };
  visit(tree, block, (_node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    parent.children[index] = {
      type: 'blockquote',
      children: [line, block],
      data: { hName: 'div', hProperties: { ...attributes, className: ['block'] } },
    };
    return SKIP;
  });
}

function replaceComponents(tree: Root): void {
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    const component = components[node.name ?? ''];
    if (!component || parent === undefined || index === undefined) return;
    parent.children[index] = {
      type: 'blockquote',
      children: node.children,
      data: { hName: component.tagName, hProperties: component.properties },
    } as BlockContent;
  });
}
