import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { atomFeed } from '../exports/feed.ts';
import { getLibrary } from '../library/get-library.ts';

/** What changed, as an Atom feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    atomFeed(getLibrary(), (path) => absolute(path, site)),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
