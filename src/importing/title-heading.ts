import type { Heading, RootContent } from 'mdast';
import { normaliseText } from '../model/words.ts';
import type { SourceHeading } from './heading-number.ts';

/** A heading with the blocks between it and the next one. */
export interface Part extends SourceHeading {
  node: Heading;
  nodes: RootContent[];
}

/** The titles that the first heading is compared with. */
export interface KnownTitles {
  /** The title that the policy gets. */
  given?: string | undefined;
  /** The title that is no section in the revision before. */
  earlier?: string | undefined;
}

/**
 * Returns the index of the heading that can be the title of the document: it is above all others, or it is a known title.
 * Before it there is nothing but headings with nothing below them, such as “DRAFT”. Returns -1 if there is none.
 */
export function titleIndex(parts: readonly Part[], { given, earlier }: KnownTitles): number {
  const top = Math.min(...parts.map(({ depth }) => depth));
  const first = parts.findIndex((part, index) => !isLine(part, parts[index + 1]));
  const at = parts[0]?.depth === top && parts.slice(1).every(({ depth }) => depth > top) ? 0 : first;
  const isAboveAll = parts[at]?.depth === top && parts.slice(at + 1).every(({ depth }) => depth > top);
  if (isAboveAll && (at === 0 || at < parts.length - 1)) return at;
  return parts
    .slice(0, first + 1)
    .findIndex(({ heading, nodes }) => isSame(heading, earlier) || (nodes.length === 0 && isSame(heading, given)));
}

/** Returns whether a heading has nothing below it. */
function isLine({ depth, nodes }: Part, next: Part | undefined): boolean {
  return nodes.length === 0 && next !== undefined && next.depth <= depth;
}

function isSame(heading: string, title = ''): boolean {
  return normaliseText(heading).toLowerCase() === normaliseText(title).toLowerCase();
}
