import type { Postings, WordLookup } from './search-index.ts';
import { stemOf, tokensOf } from './tokens.ts';

/**
 * Returns a lookup of words in texts by their ids. A word fits a text as in Pagefind with its default settings: BM25 with
 * k = 1.4 and b = 0.75.
 */
export function memoryWords(texts: readonly (readonly [id: string, text: string])[]): WordLookup {
  const counts = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [id, text] of texts) {
    const stems = tokensOf(text).map(stemOf);
    lengths.set(id, stems.length);
    for (const stem of stems) {
      const inTexts = counts.get(stem) ?? new Map<string, number>();
      counts.set(stem, inTexts.set(id, (inTexts.get(id) ?? 0) + 1));
    }
  }
  const meanLength = [...lengths.values()].reduce((sum, length) => sum + length, 0) / Math.max(lengths.size, 1);
  return async (word): Promise<Postings> => {
    const inTexts = counts.get(stemOf(word)) ?? new Map<string, number>();
    const fits = [...inTexts].map(([id, times]) => {
      const share = (lengths.get(id) ?? 0) / meanLength;
      return [id, times / (times + 1.4 * (0.25 + 0.75 * share))] as const;
    });
    const best = Math.max(...fits.map(([, fit]) => fit));
    return new Map(fits.map(([id, fit]) => [id, fit / best]));
  };
}
