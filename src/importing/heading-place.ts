/** A heading of a document with its level, from 1. */
export interface SourceHeading {
  depth: number;
  heading: string;
}

/** A heading above the current place in a document. */
export interface HeadingAbove {
  depth: number;
  /** `undefined` while it is not known. */
  number: string | undefined;
}

/** The place of a heading, by the headings above it. */
export interface HeadingPlace {
  /** The number of the previous heading of the same level, if any. */
  sibling: string | undefined;
  /** The number of the heading that contains it, if any. */
  parent: string | undefined;
  /** True if no other heading contains it. */
  isTop: boolean;
  /** True if the number to count on from is known. */
  isKnown: boolean;
}

/**
 * Returns the place of the next heading, and removes from `above` the headings that do not contain it. `above` holds
 * the path to the current place, outermost first.
 */
export function descend(above: HeadingAbove[], depth: number): HeadingPlace {
  let sibling: HeadingAbove | undefined;
  while ((above.at(-1)?.depth ?? 0) >= depth) sibling = above.pop();
  const parent = above.at(-1);
  const nearest = sibling ?? parent;
  return {
    sibling: sibling?.number,
    // section 0 has no subsections
    parent: parent?.number === '0' ? undefined : parent?.number,
    isTop: !parent,
    isKnown: !nearest || nearest.number !== undefined,
  };
}

/** Returns the number after `sibling`, or, if there is none, the first number in `parent`. */
export function numberAfter(sibling: string | undefined, parent: string | undefined): string {
  if (!sibling) return parent ? `${parent}.1` : '1';
  const parts = sibling.split('.');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
}
