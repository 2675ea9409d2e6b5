import type { APIRoute } from 'astro';
import { frameworksJson } from '../../exports/frameworks-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves all frameworks with their counts as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(frameworksJson(library, absolute));
};
