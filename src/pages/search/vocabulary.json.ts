import type { APIRoute } from 'astro';
import { searchLexicon, searchRecords } from '../../exports/search-records.ts';
import { getLibrary } from '../../library/get-library.ts';
import { readVocabulary } from '../../library/read-vocabulary.ts';
import { compileConcept, type Vocabulary } from '../../model/search/vocabulary.ts';

/** The vocabulary and the lexicon that the search page reads queries with. */
export const GET: APIRoute = () => {
  const concepts = readVocabulary();
  const vocabulary: Vocabulary = {
    concepts: concepts.map(compileConcept),
    lexicon: searchLexicon(searchRecords(getLibrary()), concepts),
  };
  return new Response(JSON.stringify(vocabulary), { headers: { 'content-type': 'application/json' } });
};
