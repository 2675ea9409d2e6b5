import type { APIRoute } from 'astro';
import { revisionsJson } from '../../exports/policy-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the list of sealed revisions as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(revisionsJson(library, library.policies[0], absolute));
};
