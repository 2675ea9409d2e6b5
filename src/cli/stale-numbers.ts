/** A place in a section's text that names the number of a section which has another one now. */
export interface StaleNumber {
  line: number;
  column: number;
  /** The words that name the section: `section 3.4`. */
  words: string;
  /** The number that the section has now, or `undefined` if it was removed. */
  now: string | undefined;
}

/**
 * Returns the places in a text that name a section by a number that changed, such as “section 3.4” or “§3.4”. `numbers` maps
 * the numbers before to those now; a number that is not in it did not change.
 */
export function staleNumbers(text: string, numbers: ReadonlyMap<string, string | undefined>): StaleNumber[] {
  return [...text.matchAll(mention)].flatMap(({ 0: words, 1: number = '', index }) => {
    if (!numbers.has(number)) return [];
    const before = text.slice(0, index).split('\n');
    return [{ line: before.length, column: (before.at(-1) ?? '').length + 1, words, now: numbers.get(number) }];
  });
}

const mention =
  /(?:§\s*|\b(?:sections?|subsections?|clauses?|chapters?|articles?|paragraphs?|points?|parts?)\s+)(\d+(?:\.\d+)*)(?![\d%]|\.\d)/gi;
