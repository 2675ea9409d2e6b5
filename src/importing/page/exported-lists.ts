import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlText } from '../html-nodes.ts';
import { splitMarked } from '../label-marks.ts';
import type { Omission } from '../omissions.ts';

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

/** A list, or an item that has none yet, with its level from 0 and the name of the list it belongs to. */
interface Level {
  level: number;
  list: Element;
}

type Reader = (node: Element, omissions: Omission[]) => Level | undefined;

/** Puts each list into the last item of the list before it that has a higher level, and joins lists of the same level. */
function nest(parent: Parents, read: Reader, omissions: Omission[]): void {
  const open: Level[] = [];
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const found = child.type === 'element' ? read(child, omissions) : undefined;
    if (!found) {
      if (child.type !== 'text' || child.value.trim()) open.length = 0;
      children.push(child);
      continue;
    }
    while ((open.at(-1)?.level ?? -1) > found.level) open.pop();
    const above = open.at(-1);
    if (above?.level === found.level && above.list.properties.dataWord)
      above.list.children.push(...found.list.children);
    else if (above?.level === found.level) {
      open.pop();
      place(found);
    } else place(found);
  }
  if (children.length !== parent.children.length || open.length > 0) parent.children = children;

  function place(found: Level): void {
    const last = open.at(-1)?.list.children.findLast((item) => item.type === 'element');
    (last?.type === 'element' ? last.children : children).push(found.list);
    open.push(found);
  }
}

/** Reads a paragraph that Word exports for a list item, `<p style="mso-list:l0 level2 lfo1">`, or that was read from a Word file. */
function wordItem(node: Element, omissions: Omission[]): Level | undefined {
  if (node.tagName !== 'p') return undefined;
  const imported = /\bimport-item-(\d)\b/.exec(String(node.properties.className ?? ''))?.[1];
  if (imported) return itemOf(node, Number(imported), takeMarked(node) ?? '');
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(String(node.properties.style ?? ''))?.[1];
  const mark = level ? markIn(node) : undefined;
  if (!level || !mark) return undefined;
  const label = htmlText(mark)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  remove(node, mark);
  const isBullet = /^[^\p{L}\p{N}]*$/u.test(label) || /^[o§]$/.test(label);
  if (isBullet || /^\d+[.)]?$/.test(label)) omissions.push({ text: label });
  return itemOf(node, Number(level) - 1, isBullet ? '' : label);
}

function itemOf(node: Element, level: number, label: string): Level {
  const item: Element = { ...node, tagName: 'li', properties: label ? { dataLabel: label } : {} };
  const list: Element = { type: 'element', tagName: 'ul', properties: { dataWord: true }, children: [item] };
  return { level, list };
}

/** Removes the label between marks at the start of a paragraph, and returns it. */
function takeMarked(paragraph: Element): string | undefined {
  const [first] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const marked = splitMarked(first.value);
  if (marked) first.value = marked.text;
  return marked?.label;
}

/** Returns the part of a paragraph that Word marks as the label of a list item. */
function markIn(paragraph: Element): Element | undefined {
  let mark: Element | undefined;
  visit(paragraph, 'element', (node) => {
    if (!mark && /mso-list:\s*ignore/i.test(String(node.properties.style ?? ''))) mark = node;
  });
  return mark;
}

function remove(tree: Element, node: Element): void {
  visit(tree, 'element', (child, index, parent) => {
    if (child === node && parent && index !== undefined) parent.children.splice(index, 1);
  });
}

/** Reads a list of Google Docs, whose class ends in its level: `lst-kix_abc-1`. */
function googleList(node: Element): Level | undefined {
  if (node.tagName !== 'ol' && node.tagName !== 'ul') return undefined;
  const classes = Array.isArray(node.properties.className) ? node.properties.className.join(' ') : '';
  const level = /\blst-kix_[\w-]+-(\d)\b/.exec(classes)?.[1];
  return level ? { level: Number(level), list: node } : undefined;
}
