import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingNumbers } from './heading-number.ts';
import { giveNumbers } from './section-numbers.ts';

/** A section of a document before it has a file: its number, its heading without it, and what stands below. */
export interface OutlinedSection {
  number: string;
  title: string;
  /** Its number as the document writes it. */
  written?: string;
  nodes: RootContent[];
}

/** A document taken apart at its headings. */
export interface Outline {
  title: string | undefined;
  /** The document's own title, where another was given. */
  replaced: string | undefined;
  sections: OutlinedSection[];
}

interface Part {
  depth: number;
  heading: string;
  nodes: RootContent[];
}

/**
 * Takes a document apart at its headings and numbers them, which `notes` tells of. Text above the first section becomes
 * section 0, under the document's title.
 */
export function outline(tree: Root, notes: string[], givenTitle?: string): Outline {
  const { before, parts } = partsOf(tree.children);
  const [first] = parts;
  const standsAbove = first && parts.slice(1).every(({ depth }) => depth > first.depth);
  const [numbered] = headingNumbers(parts.map(({ heading }) => heading));
  const isTitle = standsAbove && !numbered;
  const own = standsAbove ? (numbered?.title ?? first.heading) : undefined;
  const title = givenTitle ?? own;
  const preface = isTitle ? [...before, ...first.nodes] : before;
  const rest = isTitle ? parts.slice(1) : parts;
  const sections: OutlinedSection[] = giveNumbers(rest, preface.length > 0, notes).map((section, index) => ({
    ...section,
    nodes: rest[index]?.nodes ?? [],
  }));
  if (preface.length > 0) sections.unshift({ number: '0', title: title ?? 'Preface', nodes: preface });
  return { title, sections, replaced: isTitle && title !== own ? own : undefined };
}

function partsOf(nodes: readonly RootContent[]): { before: RootContent[]; parts: Part[] } {
  const before: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') parts.push({ depth: node.depth, heading: headingText(node), nodes: [] });
    else if (node.type !== 'thematicBreak') (parts.at(-1)?.nodes ?? before).push(node);
  }
  return { before, parts: parts.filter(({ heading, nodes: body }) => heading || body.length > 0) };
}

function headingText(heading: Heading): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}
