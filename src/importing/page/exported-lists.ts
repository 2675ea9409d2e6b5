import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Omission } from '../omissions.ts';
import { type Level, wordItem } from './word-items.ts';

/** Rebuilds the lists that Word and Google Docs export as paragraphs or as lists beside each other. Returns removed bullets. */
export function rebuildLists(tree: Root): Omission[] {
  const omissions: Omission[] = [];
  visit(tree, (node) => {
    if (node.type !== 'root' && node.type !== 'element') return;
    nest(node, wordItem, omissions);
    nest(node, googleList, omissions);
  });
  return omissions;
}

type Reader = (node: Element, omissions: Omission[]) => Level | undefined;

/** Puts each list into the last item of the list before it that has a higher level, and joins lists of the same level. */
function nest(parent: Parents, read: Reader, omissions: Omission[]): void {
  const open: Level[] = [];
  const children: ElementContent[] = [];
  let hasLists = false;
  for (const child of parent.children as ElementContent[]) {
    const found = child.type === 'element' ? read(child, omissions) : undefined;
    if (!found) {
      if (child.type !== 'text' || child.value.trim()) open.length = 0;
      children.push(child);
      continue;
    }
    hasLists = true;
    while ((open.at(-1)?.level ?? -1) > found.level) open.pop();
    const above = open.at(-1);
    if (above?.level === found.level && above.list.properties.dataWord)
      above.list.children.push(...found.list.children);
    else if (above?.level === found.level) {
      open.pop();
      place(found);
    } else place(found);
  }
  if (hasLists) parent.children = children;

  function place(found: Level): void {
    const last = open.at(-1)?.list.children.findLast((item) => item.type === 'element');
    (last?.type === 'element' ? last.children : children).push(found.list);
    open.push(found);
  }
}

/** Reads a list of Google Docs, whose class ends in its level: `lst-kix_abc-1`. */
function googleList(node: Element): Level | undefined {
  if (node.tagName !== 'ol' && node.tagName !== 'ul') return undefined;
  const classes = Array.isArray(node.properties.className) ? node.properties.className.join(' ') : '';
  const level = /\blst-kix_[\w-]+-(\d)\b/.exec(classes)?.[1];
  return level ? { level: Number(level), list: node } : undefined;
}
