import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts what stands in a list without an item into one, since the conversion to Markdown would drop it: text such as the lines of a
 * template becomes an item, and a list goes into the item before it, where browsers show it.
 */
export function wrapStrayItems(tree: Root): void {
  visit(tree, 'element', (list) => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
    const items: ElementContent[] = [];
    let stray: Element | undefined;
    for (const child of list.children) {
      const isElement = child.type === 'element';
      if (isElement && child.tagName === 'li') {
        stray = undefined;
        items.push(child);
        continue;
      }
      if (child.type === 'comment' || (child.type === 'text' && !child.value.trim())) continue;
      const last = items.at(-1);
      if (isElement && /^[uo]l$/.test(child.tagName) && last?.type === 'element') last.children.push(child);
      else if (stray) stray.children.push(child);
      else {
        stray = { type: 'element', tagName: 'li', properties: {}, children: [child], ...positionOf(list) };
        items.push(stray);
      }
    }
    list.children = items;
  });
}

function positionOf({ position }: Element): Pick<Element, 'position'> {
  return position ? { position } : {};
}
