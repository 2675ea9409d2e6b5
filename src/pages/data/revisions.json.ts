import type { APIRoute } from 'astro';
import { revisionsJson } from '../../exports/policy-json.ts';
import { pageContext } from '../_page-context.ts';

/** All sealed revisions as data. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(revisionsJson(library, absolute));
};
