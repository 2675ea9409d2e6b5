import type { APIRoute } from 'astro';
import { revisionJson } from '../../exports/policy-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the current revision as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(revisionJson(library, library.current, absolute));
};
