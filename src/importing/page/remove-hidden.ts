import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, htmlText } from '../html-nodes.ts';
import { type Omission, omission } from '../omissions.ts';

/** Removes from `tree` what its readers do not see: hidden elements and the comments of reviewers. Returns the removed text. */
export function removeHidden(tree: Root): Omission[] {
  const omissions: Omission[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const label = isComment(node) ? 'comment of a reviewer' : isHidden(node) ? 'hidden text' : undefined;
    if (!label) return undefined;
    const text = htmlText(node);
    omissions.push(...omission(label, text, node));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return omissions;
}

function isHidden({ tagName, properties }: Element): boolean {
  if (['html', 'body', 'main'].includes(tagName)) return false;
  const style = String(properties.style ?? '')
    .replace(/\s/g, '')
    .toLowerCase();
  return (
    (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) ||
    properties.ariaHidden === 'true' ||
    /(^|;)(display:none|visibility:hidden|mso-hide:all)/.test(style) ||
    (tagName === 'input' && properties.type === 'hidden')
  );
}

/** A comment in the export of Word or Google Docs: the mark in the text, or the comment below it. */
function isComment(node: Element): boolean {
  const { style, id } = node.properties;
  if (/mso-element:\s*comment(-list)?\b/.test(String(style ?? ''))) return true;
  if (hasClass('MsoCommentReference')(node) || hasClass('msocomtxt')(node)) return true;
  return node.tagName === 'p' || node.tagName === 'sup' || node.tagName === 'div'
    ? beginsWithComment(node)
    : /^_?(cmnt|com_|msocom_)/.test(String(id ?? ''));
}

/** Returns whether the first thing in a block is the anchor of a comment, and nothing but it links within the page. */
function beginsWithComment(node: Element): boolean {
  const [first] = node.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
  if (first?.type !== 'element') return false;
  if (first.tagName === 'a') return [first.properties.id, first.properties.name].some(isCommentName);
  // a division of one comment, but not one of all that is below the text
  return node.tagName !== 'div' || node.children.filter(({ type }) => type === 'element').length === 1
    ? ['p', 'span', 'sup'].includes(first.tagName) && beginsWithComment(first)
    : false;
}

function isCommentName(name: unknown): boolean {
  return typeof name === 'string' && /^_?(cmnt|com_|msocom_|msoanchor_)/.test(name);
}
