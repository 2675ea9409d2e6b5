import type { ListItem, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** What making a tree literal needs to know and tells. */
interface Surroundings {
  /** Where the document stands: relative links are made absolute by it. */
  source: string | undefined;
  notes: string[];
}

/** Turns what a section may not have into words: images, line numbers of links, escapes that an export left in the text. */
export function makeLiteral(tree: Root, { source, notes }: Surroundings): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = withoutEscapes(node.value);
    if (!parent || index === undefined) return undefined;
    const replace = (children: RootContent[] | PhrasingContent[]): [typeof SKIP, number] => {
      (parent as Parent).children.splice(index, 1, ...(children as RootContent[]));
      return [SKIP, index];
    };
    if (node.type === 'image' || node.type === 'imageReference') {
      notes.push(`An image is not imported; its description stays: “${node.alt ?? ''}”`);
      return replace(node.alt ? [{ type: 'text', value: node.alt }] : []);
    }
    if (node.type === 'listItem') keepTaskMarker(node);
    if (node.type === 'break') return replace([{ type: 'text', value: ' ' }]);
    if (node.type === 'link') {
      const url = absolute(node.url, source);
      if (!url) {
        if (textOf(node).trim()) notes.push(`A link is not imported, its words are: “${textOf(node)}” (${node.url})`);
        return replace(node.children);
      }
      node.url = url;
      node.title = null;
      if (node.children.length === 0) return replace([]);
    }
    return undefined;
  });
}

/** A box that is ticked or not says something: its marker stays as text. */
function keepTaskMarker(item: ListItem): void {
  if (typeof item.checked !== 'boolean') return;
  const marker: Text = { type: 'text', value: item.checked ? '[x] ' : '[ ] ' };
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift(marker);
  else item.children.unshift({ type: 'paragraph', children: [marker] });
  item.checked = null;
}

/** `27001\_ENG` is an underscore escaped twice. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function absolute(url: string, source: string | undefined): string | undefined {
  // a place of the old page is none of the new one's
  if (url.startsWith('#')) return undefined;
  if (/^(mailto:[^@\s]+@[^@\s]+$|tel:\+?[\d-]+$)/.test(url)) return url;
  const target = URL.canParse(url) ? new URL(url) : source && URL.canParse(url, source) ? new URL(url, source) : null;
  if (!target || !/^https?:$/.test(target.protocol)) return undefined;
  // as it was written, where it was absolute: the policy's own spelling stays
  return URL.canParse(url) ? url : target.href;
}
