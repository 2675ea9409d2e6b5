import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlText } from './html-nodes.ts';
import type { Omission } from './omissions.ts';

/** The text of a footnote, with the numbers and arrows that were removed from it. */
export interface FootnoteText {
  words: ElementContent[];
  numbers: Omission[];
}

/** Returns a footnote's text as inline content: without links that have no letters, its blocks joined by spaces. */
export function footnoteText(node: Element): FootnoteText {
  const words: ElementContent[] = [];
  const numbers: Omission[] = [];
  for (const child of node.children) {
    if (child.type === 'element' && linksIn(child).length > 0 && !/\p{L}/u.test(htmlText(child))) {
      numbers.push({ text: htmlText(child) });
    } else if (child.type === 'element' && isBlock(child)) {
      const inner = footnoteText(child);
      numbers.push(...inner.numbers);
      words.push(...(words.length > 0 ? [space] : []), ...inner.words);
    } else words.push(child);
  }
  return { words: trimmed(words), numbers };
}

/** Returns the links in an element, itself included. */
export function linksIn(node: Element): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (element.tagName === 'a') found.push(element);
  });
  return found;
}

/** Returns the id that a link within the document points to, still percent-encoded, or `undefined` for other links. */
export function targetOf({ properties: { href } }: Element): string | undefined {
  // a stray percent sign could not be decoded
  return typeof href === 'string' && /^#(?:[^%]|%[\da-f]{2})+$/i.test(href) ? href.slice(1) : undefined;
}

const space: ElementContent = { type: 'text', value: ' ' };

function isBlock({ tagName }: Element): boolean {
  return /^(p|div|ul|ol|li|dl|dt|dd|pre|blockquote|table|tr|td)$/.test(tagName);
}

function trimmed(words: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) => node?.type === 'text' && !node.value.trim();
  const first = words.findIndex((node) => !isSpace(node));
  const kept = first === -1 ? [] : words.slice(first, words.findLastIndex((node) => !isSpace(node)) + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === kept.length - 1 ? start.trimEnd() : start };
  });
}
