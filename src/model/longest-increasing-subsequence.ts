/** A subsequence whose positions increase, and the position of its last item. */
interface Increasing<Item> {
  items: Item[];
  end: number;
}

/**
 * Returns the longest subsequence of the items whose positions increase; if several are equally long, the first found.
 * Items without a position are ignored.
 */
export function longestIncreasingSubsequence<Item>(
  items: readonly Item[],
  positionOf: (item: Item) => number | undefined,
): Set<Item> {
  const found: Increasing<Item>[] = [];
  for (const item of items) {
    const end = positionOf(item);
    if (end === undefined) continue;
    found.push({ items: [...longestOf(found.filter((before) => before.end < end)), item], end });
  }
  return new Set(longestOf(found));
}

function longestOf<Item>(all: readonly Increasing<Item>[]): Item[] {
  return all.reduce<Item[]>((longest, { items }) => (items.length > longest.length ? items : longest), []);
}
