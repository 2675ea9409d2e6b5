import type { APIRoute } from 'astro';
import { searchLexicon, searchRecords } from '../../search/records/search-records.ts';
import { getVocabulary } from '../../search/records/get-vocabulary.ts';
import type { Vocabulary } from '../../search/engine/vocabulary.ts';
import { pageContext } from '../_page-context.ts';

/** The vocabulary and the lexicon that the search page reads queries with. */
export const GET: APIRoute = () => {
  const library = pageContext().library;
  const { authored, compiled } = getVocabulary();
  const vocabulary: Vocabulary = {
    concepts: compiled,
    lexicon: searchLexicon(searchRecords(library), authored, library.revisions.slice(1)),
  };
  return new Response(JSON.stringify(vocabulary), { headers: { 'content-type': 'application/json' } });
};
