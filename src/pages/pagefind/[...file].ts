import type { APIRoute } from 'astro';
import { conceptFinder } from '../../search/engine/concept-finder.ts';
import { compileConcept } from '../../search/engine/vocabulary.ts';
import { pagefindFiles } from '../../search/records/pagefind-files.ts';
import { readVocabulary } from '../../search/records/read-vocabulary.ts';
import { searchRecords } from '../../search/records/search-records.ts';
import { pageContext } from '../_page-context.ts';

/** Returns the URL parameters of each file of the Pagefind index, with its bytes as props. */
export async function getStaticPaths() {
  const { library } = pageContext();
  const findConcepts = conceptFinder(readVocabulary().map(compileConcept));
  const files = await pagefindFiles(searchRecords(library), findConcepts, library.company.language);
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}

/** Serves a file of the Pagefind index. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
  new Response(props.content, {
    headers: { 'content-type': params.file?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  });
