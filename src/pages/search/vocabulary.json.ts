import type { APIRoute } from 'astro';
import { compileConcept, type Vocabulary } from '../../search/engine/vocabulary.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { searchLexicon } from '../../search/records/search-lexicon.ts';
import { searchRecords } from '../../search/records/search-records.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the vocabulary and the lexicon as JSON. The search page interprets queries with them. */
export const GET: APIRoute = () => {
  const { library } = pageContext();
  const concepts = readVocabulary();
  const vocabulary: Vocabulary = {
    concepts: concepts.map(compileConcept),
    lexicon: searchLexicon(searchRecords(library), concepts, library.revisions.slice(1)),
  };
  return new Response(JSON.stringify(vocabulary), { headers: { 'content-type': 'application/json' } });
};
