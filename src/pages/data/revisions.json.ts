import type { APIRoute } from 'astro';
import { revisionsJson } from '../../exports/revisions-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the list of the sealed revisions of all policies as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(revisionsJson(library, absolute));
};
