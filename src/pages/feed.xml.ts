import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/feed.ts';
import { pageContext } from './_page-context.ts';

/** Serves the changes of the policies and the registers as an Atom feed (RFC 4287). */
export const GET: APIRoute = () => {
  const { library, absolute, day } = pageContext();
  return new Response(atomFeed(library, absolute, day), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
