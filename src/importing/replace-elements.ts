import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements whose text the conversion to Markdown would drop, with the element that replaces each. */
const replacements: Readonly<Record<string, string>> = {
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

/** Replaces elements that have no equivalent in Markdown with ones that keep their text; moves captions above their table. */
export function replaceElements(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    node.tagName = replacements[node.tagName] ?? node.tagName;
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
