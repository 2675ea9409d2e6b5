import type { Element, ElementContent, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { htmlText } from './html-nodes.ts';
import type { Omission } from './omissions.ts';

/** The text of a footnote, with the numbers and arrows that were removed from it. */
export interface FootnoteText {
  words: ElementContent[];
  numbers: Omission[];
}

/** Returns a footnote's text as inline content, without its number and back links; its blocks are joined by spaces. */
export function footnoteText(node: Element): FootnoteText {
  const words: ElementContent[] = [];
  const numbers: Omission[] = [];
  for (const child of node.children) {
    if (child.type === 'element' && isNumber(child)) {
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

/** A footnote's number or arrow: an element with nothing but links back to the text. */
function isNumber(element: Element): boolean {
  return linksIn(element).some(isBackLink) && !/[\p{L}\p{N}]/u.test(textWithoutBackLinks(element));
}

/** A link within the page that has no words. */
function isBackLink(link: Element): boolean {
  return targetOf(link) !== undefined && !/\p{L}/u.test(htmlText(link));
}

function textWithoutBackLinks(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'a' && isBackLink(node)) return '';
  return 'children' in node ? node.children.map(textWithoutBackLinks).join(' ') : htmlText(node);
}

function isBlock({ tagName }: Element): boolean {
  return /^(p|div|ul|ol|li|dl|dt|dd|pre|blockquote|table|tr|td)$/.test(tagName);
}

function trimmed(words: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) => node?.type === 'text' && !node.value.trim();
  const first = words.findIndex((node) => !isSpace(node));
  const kept = first === -1 ? [] : words.slice(first, words.findLastIndex((node) => !isSpace(node)) + 1);
  return kept.map((node, index) => {
    const start = index === 0 ? trimmedAt(node, 0) : node;
    return index === kept.length - 1 ? trimmedAt(start, -1) : start;
  });
}

/** Returns a node without the white space at its start (0) or its end (-1), however deep it is. */
function trimmedAt(node: ElementContent, end: 0 | -1): ElementContent {
  if (node.type === 'text') return { ...node, value: end === 0 ? node.value.trimStart() : node.value.trimEnd() };
  if (node.type !== 'element') return node;
  const edge = node.children.at(end);
  return edge ? { ...node, children: node.children.with(end, trimmedAt(edge, end)) } : node;
}
