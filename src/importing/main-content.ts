import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { hasClass, htmlText } from './html-nodes.ts';
import { type Omission, omission } from './omissions.ts';
import { removeFurniture } from './page/remove-furniture.ts';
import { removeInterface } from './remove-interface.ts';

/** The part of a page that is the document, with the text around it. */
export interface MainContent {
  content: Root;
  around: Omission[];
}

/** Returns a page's `main`, its `article` or DokuWiki's own division, if there is exactly one, or the whole page. */
export function mainContent(page: Root): MainContent {
  for (const isMatch of [isMain, isArticle, hasClass('dokuwiki')]) {
    const [only, ...others] = outermost(page, isMatch);
    if (!only || others.length > 0) continue;
    return { content: { type: 'root', children: [only] }, around: textAround(page, isMatch) };
  }
  return { content: page, around: removeFurniture(page) };
}

/** Returns the elements that match and are not inside another that does. */
function outermost(page: Root, isMatch: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (node) => {
    if (!isMatch(node)) return undefined;
    found.push(node);
    return SKIP;
  });
  return found;
}

function textAround(page: Root, isMatch: (node: Element) => boolean): Omission[] {
  const outside = structuredClone(page);
  visit(outside, 'element', (node, index, parent) => {
    if (!isMatch(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return EXIT;
  });
  const unlabelled = removeInterface(outside, 'html').map(({ text }) => ({ text }));
  return [...unlabelled, ...omission('text around the document', htmlText(outside))];
}

function isMain({ tagName, properties }: Element): boolean {
  return tagName === 'main' || properties.role === 'main';
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}
