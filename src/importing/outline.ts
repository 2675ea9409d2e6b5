import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { compareNumbers, parentNumber, precedingNumber } from '../model/section-number.ts';

/** A section of a document before it has a file: its number, its heading without it, and what stands below. */
export interface OutlinedSection {
  number: string;
  title: string;
  nodes: RootContent[];
}

/** A document taken apart at its headings. */
export interface Outline {
  title: string | undefined;
  /** The document's own title, where another was given. */
  replaced: string | undefined;
  sections: OutlinedSection[];
  /** How the numbers were found. */
  numbered: 'by the document' | 'by order';
}

interface Part {
  depth: number;
  heading: string;
  nodes: RootContent[];
}

/**
 * Takes a document apart at its headings. Headings that have numbers keep them; those without get theirs by order. Where
 * the document's own numbers do not count as a reader does, all are numbered by order, and the headings stay as they are.
 * Text above the first section becomes section 0, under the document's title.
 */
export function outline(tree: Root, givenTitle?: string): Outline {
  const { before, parts } = partsOf(tree.children);
  const [first] = parts;
  const standsAbove = first && parts.slice(1).every(({ depth }) => depth > first.depth);
  const numbered = first && numberIn(first.heading);
  const isTitle = standsAbove && !numbered;
  const own = standsAbove ? (numbered?.title ?? first.heading) : undefined;
  const title = givenTitle ?? own;
  const preface = isTitle ? [...before, ...first.nodes] : before;
  const rest = isTitle ? parts.slice(1) : parts;
  const asWritten = numberedAsWritten(rest);
  const sections = asWritten ?? numberedByOrder(rest);
  if (preface.length > 0) sections.unshift({ number: '0', title: title ?? 'Preface', nodes: preface });
  return {
    title,
    sections,
    replaced: isTitle && title !== own ? own : undefined,
    numbered: asWritten ? 'by the document' : 'by order',
  };
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

/** `3.7. Backing up data`, `3.7 Backing up data`, `3) Rules`. */
function numberIn(heading: string): { number: string; title: string } | undefined {
  const [, number, title] = /^(\d+(?:\.\d+)*)(?:[.)]\s*|\s+)(\D.*)$/.exec(heading) ?? [];
  return number && title ? { number, title } : undefined;
}

/** The document's own numbers, completed where a heading has none; undefined where they do not count as a reader does. */
function numberedAsWritten(parts: readonly Part[]): OutlinedSection[] | undefined {
  if (!parts.some(({ heading }) => numberIn(heading))) return undefined;
  const sections: OutlinedSection[] = [];
  const depths: { depth: number; number: string }[] = [];
  for (const { depth, heading, nodes } of parts) {
    while ((depths.at(-1)?.depth ?? 0) > depth) depths.pop();
    const own = numberIn(heading);
    const sibling = depths.at(-1)?.depth === depth ? depths.pop()?.number : undefined;
    const number = own?.number ?? following(sibling, depths.at(-1)?.number);
    depths.push({ depth, number });
    sections.push({ number, title: own?.title ?? heading, nodes });
  }
  return counts(sections.map(({ number }) => number)) ? sections : undefined;
}

function numberedByOrder(parts: readonly Part[]): OutlinedSection[] {
  const above: { depth: number; number: string }[] = [];
  return parts.map(({ depth, heading, nodes }) => {
    let sibling: string | undefined;
    while ((above.at(-1)?.depth ?? 0) >= depth) sibling = above.pop()?.number;
    const number = following(sibling, above.at(-1)?.number);
    above.push({ depth, number });
    return { number, title: heading, nodes };
  });
}

function following(sibling: string | undefined, parent: string | undefined): string {
  if (!sibling) return parent ? `${parent}.1` : '1';
  const parts = sibling.split('.');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
}

/** Whether numbers stand in order, none twice, none skipped, each with its parent. */
function counts(numbers: readonly string[]): boolean {
  const seen = new Set<string>();
  return numbers.every((number, index) => {
    const [parent, before, last] = [parentNumber(number), precedingNumber(number), numbers[index - 1]];
    const fits = (!parent || seen.has(parent)) && (!before || seen.has(before)) && !seen.has(number);
    seen.add(number);
    return fits && !/(^|\.)0/.test(number) && (!last || compareNumbers(last, number) < 0);
  });
}
