import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';

/** Everything may be read; the sitemap lists what should be found. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`);
