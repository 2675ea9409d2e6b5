import type { APIRoute } from 'astro';
import { eventsJson } from '../../exports/events-json.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the days of the certificates and the policies as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return Response.json(eventsJson(library, absolute));
};
