import { conceptFinder } from '../engine/concept-finder.ts';
import { vocabularyOf } from '../engine/lexicon.ts';
import { questionMatcher, type QuestionMatcher } from '../engine/matcher/match-questions.ts';
import { decodeSearch, modelOf } from '../engine/search-file.ts';
import type { PublishedData } from './published-data.ts';

/** Returns a function that finds the questions of the bank that a text may ask, from the search data of a site. */
export function bankMatcher({ file, others }: PublishedData['search']): QuestionMatcher {
  const { concepts } = vocabularyOf(decodeSearch(file, others));
  return questionMatcher(modelOf(file), conceptFinder(concepts));
}
