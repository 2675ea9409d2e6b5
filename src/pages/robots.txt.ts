import type { APIRoute } from 'astro';
import { pageContext } from './_page-context.ts';

/** Serves `robots.txt` (RFC 9309), which allows everything and names the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${pageContext().absolute('/sitemap-index.xml')}\n`);
