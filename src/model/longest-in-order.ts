/** The items that kept their order: the longest run whose old positions increase; an item without one is new. */
export function longestInOrder<Item>(
  items: readonly Item[],
  positionOf: (item: Item) => number | undefined,
): Set<Item> {
  const stayed = items.flatMap((item) => {
    const at = positionOf(item);
    return at === undefined ? [] : [{ item, at }];
  });
  const longer = (a: typeof stayed, b: typeof stayed) => (b.length > a.length ? b : a);
  const runs: (typeof stayed)[] = [];
  for (const next of stayed) {
    const before = runs.filter((run) => (run.at(-1)?.at ?? -1) < next.at);
    runs.push([...before.reduce(longer, []), next]);
  }
  return new Set(runs.reduce(longer, []).map(({ item }) => item));
}
