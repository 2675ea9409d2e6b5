import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/feed.ts';
import { pageContext } from './_page-context.ts';

/** What changed, as an Atom feed. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return new Response(atomFeed(library, absolute), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
