import type { APIRoute } from 'astro';
import { policiesJson } from '../../exports/policies-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the index of policies as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute, day } = pageContext();
  return Response.json(policiesJson(library, absolute, day));
};
