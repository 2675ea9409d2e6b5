import type { APIRoute } from 'astro';
import { calendar } from '../exports/calendar.ts';
import { pageContext } from './_page-context.ts';

/** Serves the days of the certificates and the policies as a calendar (RFC 5545). */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return new Response(calendar(library, absolute), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
