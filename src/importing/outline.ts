import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingNumbers, type NumberedSection } from './heading-number.ts';
import { assignNumbers } from './section-numbers.ts';

/** A section of a document before it has a file: its number, its heading and the blocks below. */
export interface OutlinedSection extends NumberedSection {
  nodes: RootContent[];
  /** Its heading in the document; absent for the text above the first one. */
  heading?: Heading;
}

/** A document split at its headings, with notes on its numbers. */
export interface Outline {
  title: string | undefined;
  /** The document's own title, if it was replaced by the given one. */
  replacedTitle: string | undefined;
  /** The document's own title, if it is used and is not the heading of a section too. */
  titleAlone: string | undefined;
  sections: OutlinedSection[];
  notes: string[];
}

/**
 * Splits a document at its headings and numbers them. Text above the first section becomes section 0, under the document's
 * title: the given one, or that of the only heading above all others, or the one outside its text.
 */
export function outline(tree: Root, givenTitle?: string, outerTitle?: string): Outline {
  const { preface: above, parts } = splitAtHeadings(tree.children);
  const [first] = parts;
  // a heading with nothing but an image has no words, but those below it are below it
  const wordless = tree.children.filter((node) => node.type === 'heading' && !headingText(node)) as Heading[];
  const isAboveAll =
    first &&
    parts.slice(1).every(({ depth }) => depth > first.depth) &&
    wordless.every(({ depth }) => depth >= first.depth);
  const [numbered] = headingNumbers(parts);
  const isTitle = isAboveAll && !numbered;
  const ownTitle = isAboveAll ? (numbered?.title ?? first.heading) : undefined;
  // a numbered heading is that of a section, and the title only of a document that has no other
  const title = givenTitle ?? (numbered ? (outerTitle ?? ownTitle) : (ownTitle ?? outerTitle));
  const preface = isTitle ? [...above, ...first.nodes] : above;
  const rest = isTitle ? parts.slice(1) : parts;
  const numbers = assignNumbers(rest, preface.length > 0);
  const sections: OutlinedSection[] = numbers.sections.map((section, index) => ({
    ...section,
    nodes: rest[index]?.nodes ?? [],
    ...(rest[index] ? { heading: rest[index].node } : {}),
  }));
  if (preface.length > 0) sections.unshift({ number: '0', title: title ?? 'Preface', nodes: preface });
  const replacedTitle = isTitle && title !== ownTitle ? ownTitle : undefined;
  const notes =
    rest.length === 0 && preface.length > 0 ? ['There are no headings below the title: all text is section 0.'] : [];
  const titleAlone = isTitle && title === ownTitle && preface.length === 0 ? ownTitle : undefined;
  return { title, titleAlone, sections, replacedTitle, notes: [...notes, ...numbers.notes] };
}

interface Part {
  depth: number;
  heading: string;
  node: Heading;
  nodes: RootContent[];
}

function splitAtHeadings(nodes: readonly RootContent[]): { preface: RootContent[]; parts: Part[] } {
  const preface: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of nodes) {
    const heading = node.type === 'heading' ? headingText(node) : '';
    // a heading without words begins nothing
    if (node.type === 'heading' && heading) parts.push({ depth: node.depth, heading, node, nodes: [] });
    else if (node.type !== 'heading' && node.type !== 'thematicBreak') (parts.at(-1)?.nodes ?? preface).push(node);
  }
  return { preface, parts };
}

function headingText(heading: Heading): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}
