import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingNumbers, type NumberedSection } from './heading-number.ts';
import { assignNumbers } from './section-numbers.ts';
import { type Part, titleIndex } from './title-heading.ts';

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
 * title: the given one, or that of the heading above all others, or the one outside its text. So do headings above the title,
 * the first of them as its heading if there is no other text. `earlierTitle` is a title that is no section in the revision before.
 */
export function outline(tree: Root, givenTitle?: string, outerTitle?: string, earlierTitle?: string): Outline {
  const { preface: above, parts } = splitAtHeadings(tree.children);
  // a heading with nothing but an image has no words, but those below it are below it
  const wordless = tree.children.filter((node) => node.type === 'heading' && !headingText(node)) as Heading[];
  const at = titleIndex(parts, { given: givenTitle, earlier: earlierTitle });
  const candidate = parts[at];
  const isFound = candidate && wordless.every(({ depth }) => depth >= candidate.depth);
  const numbered = headingNumbers(parts)
    .slice(0, at + 1)
    .find((one) => one !== undefined);
  const isTitle = isFound && !numbered;
  const ownTitle = isFound && (isTitle || at === 0) ? (numbered?.title ?? candidate.heading) : undefined;
  // a numbered heading is that of a section, and the title only of a document that has no other
  const title = givenTitle ?? (numbered ? (outerTitle ?? ownTitle) : (ownTitle ?? outerTitle));
  const lines = isTitle ? parts.slice(0, at) : [];
  const front = frontSection(above, lines, isTitle ? candidate.nodes : [], title);
  const rest = isTitle ? parts.slice(at + 1) : parts;
  const numbers = assignNumbers(rest, front !== undefined);
  const sections: OutlinedSection[] = numbers.sections.map((section, index) => ({
    ...section,
    nodes: rest[index]?.nodes ?? [],
    ...(rest[index] ? { heading: rest[index].node } : {}),
  }));
  if (front) sections.unshift(front);
  const replacedTitle = isTitle && title !== ownTitle ? ownTitle : undefined;
  const notes = [
    ...lines.map(({ heading }) => `“${heading}” stands above the title and is in section 0.`),
    ...(rest.length === 0 && front ? ['There are no headings below the title: all text is section 0.'] : []),
  ];
  const titleAlone = isTitle && title === ownTitle && front?.title !== ownTitle ? ownTitle : undefined;
  return { title, titleAlone, sections, replacedTitle, notes: [...notes, ...numbers.notes] };
}

/** Returns section 0: what stands above the title, as `lines` without text do, and between the title and the next heading. */
function frontSection(
  above: readonly RootContent[],
  lines: readonly Part[],
  below: readonly RootContent[],
  title = 'Preface',
): OutlinedSection | undefined {
  const [line, ...others] = lines;
  const hasText = above.length + below.length > 0;
  if (line && !hasText) return { number: '0', title: line.heading, heading: line.node, nodes: others.map(paragraphOf) };
  return hasText ? { number: '0', title, nodes: [...above, ...lines.map(paragraphOf), ...below] } : undefined;
}

function paragraphOf({ node: { children, position } }: Part): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
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
