import type { APIRoute } from 'astro';
import { pageContext } from '../_page-context.ts';
import { siteSearch } from '../search/_search-files.ts';

/** Returns the URL parameters of each file of the Pagefind index, with its bytes as props. */
export async function getStaticPaths() {
  const { index } = await siteSearch(pageContext());
  return index.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}

/** Serves a file of the Pagefind index. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props, params }) =>
  new Response(props.content, {
    headers: { 'content-type': params.file?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' },
  });
