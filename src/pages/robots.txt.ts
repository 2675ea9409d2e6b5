import type { APIRoute } from 'astro';
import { pageContext } from './_page-context.ts';

/** Everything may be read; the sitemap lists what should be found. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${pageContext().absolute('/sitemap-index.xml')}\n`);
