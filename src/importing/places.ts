import type { Root as HtmlRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { type Note, noteAt } from './note.ts';
import type { OutlinedSection } from './outline.ts';
import type { InnerLink } from './strip-markup.ts';

/** Returns the heading that each id of a document belongs to: the ids of a page, and those that GitHub gives to headings. */
export function placesOf(page: HtmlRoot, tree: Root): Map<string, Heading> {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  const places = new Map<string, Heading>();
  const slugger = new GithubSlugger();
  for (const heading of headings) places.set(slugger.slug(textOf(heading)), heading);
  let waiting: string[] = [];
  let count = 0;
  visit(page, 'element', ({ tagName, properties, children }) => {
    const ids = [properties.id, properties.name].filter((id) => typeof id === 'string');
    if (/^h[1-6]$/.test(tagName)) {
      count++;
      for (const id of [...waiting, ...ids]) set(id);
      waiting = [];
    } else if (tagName === 'a' && children.length === 0) {
      // an anchor without words is often above the heading that it names
      waiting.push(...ids);
      for (const id of ids) set(id);
    } else {
      if (['p', 'li', 'table'].includes(tagName)) waiting = [];
      for (const id of ids) set(id);
    }
  });
  return places;

  function set(id: string): void {
    const heading = headings[count - 1];
    if (heading) places.set(id, heading);
  }
}

/**
 * Returns a note for each link within the document, with the section that it leads to here. It cannot stay a link, because sealed
 * text is shown at several URLs.
 */
export function innerLinkNotes(
  links: readonly InnerLink[],
  places: ReadonlyMap<string, Heading>,
  sections: readonly OutlinedSection[],
): Note[] {
  return links.flatMap((link) => {
    if (!link.text) return [];
    const heading = places.get(link.place ?? link.target);
    const section = heading && sections.find((one) => one.heading === heading);
    const place = section ? `: it is §${section.number} here, “${section.title}”` : '';
    const note = noteAt(link, `Link removed, text kept: “${link.text}” (#${link.target})${place}`);
    return [{ ...note, file: link.file }];
  });
}
