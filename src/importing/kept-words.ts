import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements whose words the conversion to Markdown would drop, and what stands for them. */
const instead: Readonly<Record<string, string>> = {
  menu: 'ul',
  dialog: 'div',
  svg: 'div',
  math: 'span',
  object: 'div',
  textarea: 'div',
  select: 'div',
  datalist: 'div',
  optgroup: 'div',
  option: 'p',
};

/** Turns elements that Markdown has no form for into ones that keep their words; a table's caption goes above the table. */
export function keepWords(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    node.tagName = instead[node.tagName] ?? node.tagName;
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    const captions = node.children.filter((child): child is Element => isCaption(child));
    if (captions.length === 0) return undefined;
    node.children = node.children.filter((child) => !isCaption(child));
    parent.children.splice(index, 0, ...captions.map((caption) => ({ ...caption, tagName: 'p' })));
    return [SKIP, index];
  });
}

function isCaption(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'caption';
}
