import type { Element, Text } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { htmlText } from '../html-nodes.ts';
import { splitMarked } from '../label-marks.ts';
import type { Omission } from '../omissions.ts';

/** A list, or an item as a list of its own, with its level from 0. */
export interface Level {
  level: number;
  list: Element;
}

/**
 * Reads a paragraph that Word exports for a list item, with its label in the text: as `<p style="mso-list:l0 level2 lfo1">`; or in a
 * filtered page by its negative indent and the small space after the label; or one that was read from a Word file.
 */
export function wordItem(node: Element, omissions: Omission[]): Level | undefined {
  if (node.tagName !== 'p') return undefined;
  const style = String(node.properties.style ?? '');
  const imported = /\bimport-item-(\d)\b/.exec(String(node.properties.className ?? ''))?.[1];
  if (imported) return itemOf(node, Number(imported), takeMarked(node) ?? '');
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(style)?.[1];
  const mark = find(node, (own) => (level ? /mso-list:\s*ignore/i : /font:\s*7(\.0)?pt/i).test(own));
  if (!mark || !(level || /text-indent:\s*-/.test(style))) return undefined;
  const { label, remove } = labelUpTo(node, mark);
  const isBullet = /^[^\p{L}\p{N}]*$/u.test(label) || /^[o§Øüv]$/.test(label);
  if (!level && !isBullet && !/^\(?[\w.]{1,8}[.)]?$/.test(label)) return undefined;
  remove();
  if (isBullet || /^\d+[.)]?$/.test(label)) omissions.push({ text: label });
  return itemOf(node, level ? Number(level) - 1 : indentLevel(style), isBullet ? '' : label);
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

/** Returns the first element in a paragraph whose style is as asked. */
function find(paragraph: Element, isStyle: (style: string) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(paragraph, 'element', (node) => {
    if (found || node === paragraph || !isStyle(String(node.properties.style ?? ''))) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Returns the text of a paragraph up to the end of an element in it, and how to remove that. */
function labelUpTo(paragraph: Element, end: Element): { label: string; remove: () => void } {
  const before: Text[] = [];
  visit(paragraph, (node) => {
    if (node === end) return EXIT;
    if (node.type === 'text') before.push(node);
    return undefined;
  });
  const label = before.map(({ value }) => value).join('') + htmlText(end);
  return {
    label: label.replace(/[\s\u00a0]+/g, ' ').trim(),
    remove: () => {
      for (const node of before) node.value = '';
      end.children = [];
    },
  };
}

/** Returns the level of a paragraph by its left margin: half an inch is a level. */
function indentLevel(style: string): number {
  const [, size = '36', unit = 'pt'] = /margin-left:\s*([\d.]+)(pt|in|cm)/.exec(style) ?? [];
  const points = Number(size) * ({ in: 72, cm: 28.35 }[unit] ?? 1);
  return Math.min(8, Math.max(0, Math.round(points / 36) - 1));
}
