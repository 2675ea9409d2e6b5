import GithubSlugger from 'github-slugger';
import type { Element, Root as HtmlRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Returns the heading that each id of a document belongs to: the ids of a page, and those that GitHub gives to headings. */
export function placesOf(page: HtmlRoot, tree: Root): Map<string, Heading> {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  const words = headings.map((heading) => textOf(heading).replace(/\s+/g, ' ').trim());
  // pandoc and kramdown leave out what comes before the first letter
  const withoutNumbers = words.map((text) => text.replace(/^[^\p{L}]+/u, ''));
  const places = new Map<string, Heading>();
  for (const [index, heading] of headings.entries()) places.set(dottedId(words[index] ?? ''), heading);
  for (const texts of [withoutNumbers, words]) {
    const slugger = new GithubSlugger();
    for (const [index, heading] of headings.entries()) places.set(slugger.slug(texts[index] ?? ''), heading);
  }
  let waiting: string[] = [];
  let count = 0;
  visit(page, 'element', (node) => {
    if (isHeading(node)) {
      count++;
      for (const id of [...waiting, ...idsIn(node)]) set(id);
      waiting = [];
      return SKIP;
    }
    const ids = idsOf(node);
    const isAnchor = node.tagName === 'a' && node.children.length === 0;
    if (isAnchor || beginsWithHeading(node)) {
      // an anchor without words is often above the heading that it names
      waiting.push(...ids);
      if (isAnchor) for (const id of ids) set(id);
    } else {
      if (['p', 'li', 'table'].includes(node.tagName)) waiting = [];
      for (const id of ids) set(id);
    }
    return undefined;
  });
  return places;

  function set(id: string): void {
    const heading = headings[count - 1];
    if (heading) places.set(id, heading);
  }
}

/** Returns the id of a heading as programs write it that keep the dots of its number: `7.12-key-management`. */
export function dottedId(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}. -]/gu, '')
    .replace(/[ -]+/g, '-');
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Returns whether nothing comes before the first heading of an element, as in the division of a section. */
function beginsWithHeading(node: Element): boolean {
  const [first] = node.children.filter(
    (child) => child.type !== 'comment' && (child.type !== 'text' || child.value.trim()),
  );
  return first?.type === 'element' && (isHeading(first) || beginsWithHeading(first));
}

function idsOf({ properties }: Element): string[] {
  return [properties.id, properties.name].filter((id) => typeof id === 'string');
}

function idsIn(tree: Element): string[] {
  const ids: string[] = [];
  visit(tree, 'element', (node) => void ids.push(...idsOf(node)));
  return ids;
}
