import type { ListItem, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Replaces markup that a section may not contain with its text: images, line breaks, task boxes, links within the page, and
 * escapes that an export left behind. Relative links become absolute, resolved against `source`. Edits `tree` and returns a
 * note for each image and link that it removed.
 */
export function stripMarkup(tree: Root, source?: string): string[] {
  const notes: string[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = withoutEscapes(node.value);
    if (!parent || index === undefined) return undefined;
    const replace = (children: RootContent[] | PhrasingContent[]): [typeof SKIP, number] => {
      (parent as Parent).children.splice(index, 1, ...(children as RootContent[]));
      return [SKIP, index];
    };
    if (node.type === 'image' || node.type === 'imageReference') {
      notes.push(node.alt ? `Image removed, description kept: “${node.alt}”` : 'Image removed; it has no description.');
      return replace(node.alt ? [{ type: 'text', value: node.alt }] : []);
    }
    if (node.type === 'listItem') taskBoxToText(node);
    if (node.type === 'thematicBreak' && parent.type !== 'root') return replace([]);
    if (node.type === 'break') return replace([{ type: 'text', value: ' ' }]);
    if (node.type === 'link') {
      const url = absoluteUrl(node.url, source);
      if (!url) {
        if (textOf(node).trim()) notes.push(`Link removed, text kept: “${textOf(node)}” (${node.url})`);
        return replace(node.children);
      }
      node.url = url;
      node.title = null;
      if (node.children.length === 0) return replace([]);
    }
    return undefined;
  });
  return notes;
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

/** Removes backslashes that were escaped once more by an export: `27001\_ENG`. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Returns an absolute URL as it is written, a relative one resolved, or `undefined` if a section cannot link to it. */
function absoluteUrl(url: string, source: string | undefined): string | undefined {
  // the headings of the old page have other ids here
  if (url.startsWith('#')) return undefined;
  if (/^(mailto:[^@\s]+@[^@\s]+$|tel:\+?[\d-]+$)/.test(url)) return url;
  const target = URL.canParse(url) ? new URL(url) : source && URL.canParse(url, source) ? new URL(url, source) : null;
  if (!target || !/^https?:$/.test(target.protocol)) return undefined;
  return URL.canParse(url) ? url : target.href;
}
