import type { List, ListItem, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Remark plugin that gives a list with bullets a class if each item begins with a label, such as `(a)` or `iv.`, so that a page shows
 * the label in place of the bullet.
 */
export function remarkLabels() {
  return (tree: Root): void => {
    visit(tree, 'list', (list: List) => {
      if (isLabelled(list)) list.data = { ...list.data, hProperties: { className: ['labelled'] } };
    });
  };
}

/** Returns whether a list has bullets and each item begins with a label. */
export function isLabelled({ ordered, children }: List): boolean {
  return !ordered && children.every(hasLabel);
}

/** A letter, a Roman number or numbers with dots, in brackets or before a bracket or a full stop. */
const label =
  /^(?:\((?:[a-z]{1,2}|[ivxlc]+|\d{1,3})\)|(?:[a-z]{1,2}|[ivxlc]+|\d{1,3}(?:\.\d{1,3})*)[.)]|\d{1,3}(?:\.\d{1,3})+)\s/i;

function hasLabel(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === 'paragraph' && label.test(textOf(first));
}
