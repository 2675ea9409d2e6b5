/** What a verification found, in sentences. */
export interface Findings {
  /** What was verified and is right. */
  right: string[];
  /** What differs or is missing. */
  wrong: string[];
  /** What could not be verified, and is no fault. */
  notes: string[];
}

/** Returns several findings as one. */
export function joinFindings(all: readonly Partial<Findings>[]): Findings {
  return {
    right: all.flatMap(({ right = [] }) => right),
    wrong: all.flatMap(({ wrong = [] }) => wrong),
    notes: all.flatMap(({ notes = [] }) => notes),
  };
}

/** Returns what `work` returns for each item, in their order, with only a few at once. */
export async function forEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = 8,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
}
