import { wordsOf } from '../model/words.ts';

/** The number of letters of a word that count, so that “delete” and “deleted” are one. */
const stemLength = 5;

/**
 * Returns a function that returns how similar the subjects of two texts are, from 0 to 1: the cosine of their words, of which
 * one weighs the more, the fewer texts on each side have it.
 */
export function compareRareWords(
  now: readonly string[],
  before: readonly string[],
): (index: number, otherIndex: number) => number {
  const [counts, otherCounts] = [now.map(stemCounts), before.map(stemCounts)];
  const [usage, otherUsage] = [textsWith(counts), textsWith(otherCounts)];
  const size = Math.max(now.length, before.length);
  const weigh = (stems: ReadonlyMap<string, number>) => {
    const weights = [...stems].map(([stem, count]): [string, number] => {
      const texts = Math.max(usage.get(stem) ?? 0, otherUsage.get(stem) ?? 0);
      return [stem, Math.sqrt(count) * Math.log((size + 1) / texts)];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  };
  const [vectors, otherVectors] = [counts.map(weigh), otherCounts.map(weigh)];
  return (index, otherIndex) => product(vectors[index], otherVectors[otherIndex]);
}

function stemCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const stem = word.slice(0, stemLength);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Returns how many texts have each word. */
function textsWith(texts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const usage = new Map<string, number>();
  for (const stem of texts.flatMap((counts) => [...counts.keys()])) usage.set(stem, (usage.get(stem) ?? 0) + 1);
  return usage;
}

function product(
  one: ReadonlyMap<string, number> = new Map<string, number>(),
  other: ReadonlyMap<string, number> = new Map<string, number>(),
): number {
  return [...one].reduce((sum, [stem, weight]) => sum + weight * (other.get(stem) ?? 0), 0);
}
