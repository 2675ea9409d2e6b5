import type { ListItem, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { directUrl } from './direct-url.ts';
import { type InnerLink, innerLink, type LinkSurroundings } from './inner-links.ts';
import { plainAddresses } from './plain-addresses.ts';
import { removedLink } from './link-notes.ts';
import { type Note, noteAt } from './note.ts';
import type { Omission } from './omissions.ts';

/** What was removed from a document, with notes on it. */
export interface StrippedMarkup {
  notes: Note[];
  omissions: Omission[];
  /** The links within the document, which are still in its tree. */
  innerLinks: InnerLink[];
}

/**
 * Replaces markup that a section may not contain with its text: images, line breaks, task boxes, headings in
 * lists, and escapes that an export left behind. Relative links become absolute, resolved against `source`; links through a
 * redirect become direct, and disguised e-mail addresses plain. Edits `tree`.
 */
export function stripMarkup(tree: Root, surroundings: LinkSurroundings = {}): StrippedMarkup {
  const [notes, omissions, innerLinks]: [Note[], Omission[], InnerLink[]] = [[], [], []];
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') {
      const { text, addresses, removed } = plainAddresses(
        withoutEscapes(withoutSymbols(node.value.replaceAll('\u00ad', ''))),
      );
      // a bare URL would go on to the next space
      node.value = /:\/\/|www\./.test(text) ? text.replaceAll('\u00a0', ' ') : text;
      omissions.push({ text: removed });
      for (const address of addresses)
        notes.push(noteAt(parent ?? node, `Disguised e-mail address written plainly: ${address}`));
    }
    if (!parent || index === undefined) return undefined;
    const replace = (children: RootContent[] | PhrasingContent[]): [typeof SKIP, number] => {
      (parent as Parent).children.splice(index, 1, ...(children as RootContent[]));
      return [SKIP, index];
    };
    if (node.type === 'image' || node.type === 'imageReference') {
      const text = node.alt
        ? `Image removed, description kept: “${node.alt}”`
        : 'Image removed; it has no description.';
      notes.push(noteAt(node, text));
      return replace(node.alt ? [{ type: 'text', value: node.alt }] : []);
    }
    if (node.type === 'heading' && ['listItem', 'blockquote'].includes(parent.type)) {
      notes.push(noteAt(node, `Heading inside a list or quotation kept as bold text: “${textOf(node)}”`));
      return replace([{ type: 'paragraph', children: [{ type: 'strong', children: node.children }] }]);
    }
    if (node.type === 'listItem') taskBoxToText(node);
    if (node.type === 'thematicBreak' && parent.type !== 'root') return replace([]);
    if (node.type === 'break') return replace([{ type: 'text', value: ' ' }]);
    if (node.type === 'link') {
      const direct = directUrl(node.url);
      if (direct) notes.push(noteAt(node, `Link through a redirect made direct: ${direct}`));
      node.url = direct ?? node.url;
      const inner = innerLink(node, surroundings);
      if (inner) {
        innerLinks.push(inner);
        return undefined;
      }
      const url = absoluteUrl(node.url, surroundings.source);
      if (!url) {
        const text = textOf(node).trim();
        if (text && node.url) notes.push(noteAt(node, removedLink(text, node.url)));
        return replace(node.children);
      }
      node.url = url;
      node.title = null;
    }
    return undefined;
  });
  visit(tree, 'link', (node, index, parent) => {
    if (!parent || index === undefined || textOf(node).trim()) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { notes, omissions, innerLinks };
}

/** Keeps the box of a task as text, because it says whether the task is done. */
function taskBoxToText(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return;
  const box: Text = { type: 'text', value: item.checked ? '[x] ' : '[ ] ' };
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift(box);
  else item.children.unshift({ type: 'paragraph', children: [box] });
  item.checked = null;
}

/** Replaces the bullets and ticks of Word's symbol fonts, which no other font has, with the characters for them. */
function withoutSymbols(text: string): string {
  return text.replace(/[\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}\u{F0FC}\u{F0FE}]/gu, (symbol) =>
    symbol > '\u{F0FB}' ? '✓' : '•',
  );
}

/** Removes backslashes that were escaped once more by an export: `27001\_ENG`. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Returns an absolute URL as it is written, a relative one resolved, or `undefined` if a section cannot link to it. */
function absoluteUrl(url: string, source: string | undefined): string | undefined {
  // a subject or a text is no part of the address
  const mail = /^(mailto:[^@\s?]+@[^@\s?;,]+)(\?|$)/.exec(url)?.[1];
  if (mail) return mail;
  const phone = /^tel:(\+[\d-]+)$/.exec(url.replace(/[\s().]|%20/g, ''))?.[1];
  if (phone) return `tel:${phone}`;
  const target = URL.canParse(url) ? new URL(url) : source && URL.canParse(url, source) ? new URL(url, source) : null;
  if (!target || !/^https?:$/.test(target.protocol)) return undefined;
  return /^https?:\/\/[^/\s]/.test(url) ? url : target.href;
}
