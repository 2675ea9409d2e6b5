import { conceptFinder } from './concept-finder.ts';
import { withFrameworkItems } from './item-index.ts';
import type { ItemRecord } from './item-keys.ts';
import { vocabularyOf } from './lexicon.ts';
import { modelMatcher } from './model-matcher.ts';
import { recordIndex } from './record-index.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import type { SearchData } from './search-data.ts';
import type { WordLookup } from './search-index.ts';
import { decodeSearch, modelOf, type OtherLanguages, type SearchFile } from './search-file.ts';

/** What a search reads besides its file, and when it needs it. */
export interface EngineSources {
  /** Returns a lookup of the words of records. */
  wordsOf: (data: SearchData) => WordLookup;
  loadOthers: () => Promise<OtherLanguages>;
  loadItems: () => Promise<ItemRecord[]>;
}

/**
 * Returns the search of a site. A query with a word that is not English as far as the file knows is searched once more with
 * the words of other languages.
 */
export function loadEngine(file: SearchFile, { wordsOf, loadOthers, loadItems }: EngineSources): SearchEngine {
  const model = modelOf(file);
  const engineOf = (others?: OtherLanguages) => {
    const data = decodeSearch(file, others);
    const vocabulary = vocabularyOf(data);
    const index = withFrameworkItems(recordIndex(data.records, wordsOf(data)), loadItems);
    return searchEngine(index, vocabulary, modelMatcher(model, conceptFinder(vocabulary.concepts)));
  };
  const english = engineOf();
  let all: Promise<SearchEngine> | undefined;
  return async (query, day) => {
    const results = await english(query, day);
    if (results.isEnglish) return results;
    all ??= loadOthers().then(engineOf);
    return (await all)(query, day);
  };
}
