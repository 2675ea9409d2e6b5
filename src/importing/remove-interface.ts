import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { DocumentKind } from './document-kind.ts';
import { hasClass, htmlText } from './html-nodes.ts';
import { type Omission, omission } from './omissions.ts';

/**
 * Removes from `tree` the parts of the page that are not the document's text: comments, scripts, navigation, tables of
 * contents, buttons. Returns the removed text.
 */
export function removeInterface(tree: Root, kind: DocumentKind): Omission[] {
  const omissions: Omission[] = [];
  visit(tree, 'comment', (_node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const removed = interfaceText(node, kind);
    if (!removed) return undefined;
    omissions.push(...removed);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return omissions;
}

/** Returns the text to leave out with an element, or `undefined` if the element is part of the document. */
function interfaceText(node: Element, kind: DocumentKind): Omission[] | undefined {
  const text = htmlText(node);
  if (isContents(node)) return omission('table of contents', text);
  if (controls.has(node.tagName)) return omission(`<${node.tagName}>`, text);
  if (['secedit', 'headerlink'].some((name) => hasClass(name)(node))) return [{ text }];
  if (!['title', 'script', 'style'].includes(node.tagName)) return undefined;
  // in a page, lostWords() expects no words of these; an unclosed one contains the rest of the page, which must count as lost
  return kind === 'markdown' ? omission(`<${node.tagName}>`, text) : [];
}

const controls: ReadonlySet<string> = new Set([
  'noscript',
  'template',
  'form',
  'button',
  'iframe',
  'noembed',
  'noframes',
]);

function isContents(node: Element): boolean {
  const { role, id } = node.properties;
  return node.tagName === 'nav' || role === 'navigation' || id === 'dw__toc' || hasClass('toc')(node);
}
