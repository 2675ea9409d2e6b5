import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Counting, counted } from '../counting.ts';
import { type Note, noteOnLines } from '../note.ts';
import { googleFormats, type LabelFormat } from './google-lists.ts';

/**
 * Keeps the labels of lists as their readers see them. Markdown only counts in numbers, so a list with other labels gets bullets
 * with the label as the first words of each item; where the numbers do not count on, a new list begins.
 */
export function keepLabels(tree: Root): Note[] {
  const formats = googleFormats(tree);
  const lines: number[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!['ol', 'ul'].includes(node.tagName) || !parent || index === undefined) return undefined;
    const items = node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
    const labels = labelsOf(node, items, formats);
    if (labels.every((label) => label === undefined)) return undefined;
    if (labels.some((label) => kindOf(label) === 'label') && node.position) lines.push(node.position.start.line);
    const lists = listsOf(node, items, labels);
    if (lists.length === 1) {
      Object.assign(node, lists[0]);
      return undefined;
    }
    parent.children.splice(index, 1, ...lists);
    return [SKIP, index];
  });
  return noteOnLines('List with letters or other labels: they are kept as words of the items.', lines);
}

/** Returns the label of each item; `undefined` if it has a bullet. */
function labelsOf(
  list: Element,
  items: readonly Element[],
  formats: ReadonlyMap<string, LabelFormat>,
): (string | undefined)[] {
  const isReversed = list.properties.reversed !== undefined && list.properties.reversed !== false;
  const start = Number(list.properties.start ?? (isReversed ? items.length : 1));
  const format = formatOf(list, formats);
  let next = Number.isNaN(start) ? 1 : start;
  return items.map((item) => {
    const given = item.properties.dataLabel;
    if (typeof given === 'string') return given;
    if (list.tagName !== 'ol' || !format) return undefined;
    const number = Number(item.properties.value ?? next);
    next = number + (isReversed ? -1 : 1);
    return `${format.before}${counted(number, format.counting)}${format.after}`;
  });
}

const kinds: Readonly<Record<string, Counting>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};

/** Returns how a numbered list writes its labels, or `undefined` if it shows none. */
function formatOf({ properties }: Element, formats: ReadonlyMap<string, LabelFormat>): LabelFormat | undefined {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const exported = classes.map((name) => formats.get(name)).find(Boolean);
  if (exported) return exported;
  const style = /list-style(?:-type)?:\s*([\w-]+)/.exec(String(properties.style ?? ''))?.[1] ?? '';
  if (style === 'none') return undefined;
  const byClass = classes.map((name) => kinds[name.replace(/^(list-)?style-?/, '')]).find(Boolean);
  const counting = kinds[style] ?? kinds[String(properties.type ?? '')] ?? byClass ?? 'decimal';
  return { before: '', counting, after: '.' };
}

/** Returns the list in pieces: items with numbers that count on from the first one, items with other labels, and items with bullets. */
function listsOf(list: Element, items: readonly Element[], labels: readonly (string | undefined)[]): Element[] {
  const runs: { kind: LabelKind; start: number; items: ElementContent[] }[] = [];
  for (const [index, item] of items.entries()) {
    const label = labels[index];
    const kind = kindOf(label);
    if (kind === 'label') prepend(item, label);
    const start = kind === 'number' ? Number.parseInt(label ?? '', 10) : 0;
    const last = runs.at(-1);
    const isNext = last?.kind === kind && (kind !== 'number' || start === last.start + last.items.length);
    if (isNext) last.items.push(item);
    else runs.push({ kind, start, items: [item] });
  }
  return runs.map(({ kind, start, items: children }) =>
    kind === 'number'
      ? { ...list, tagName: 'ol', properties: { start }, children }
      : { ...list, tagName: 'ul', properties: {}, children },
  );
}

type LabelKind = 'number' | 'label' | 'bullet';

function kindOf(label: string | undefined): LabelKind {
  if (label === undefined) return 'bullet';
  return /^\d+[.)]?$/.test(label) ? 'number' : 'label';
}

/** Puts a label before the first words of an item. */
function prepend(item: Element, label: string | undefined): void {
  if (label === undefined) return;
  delete item.properties.dataLabel;
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim());
  const target = first?.type === 'element' && /^(p|div|h[1-6])$/.test(first.tagName) ? first : item;
  const [text] = target.children;
  if (text?.type === 'text') text.value = `${label} ${text.value.trimStart()}`;
  else target.children.unshift({ type: 'text', value: `${label} ` });
}
