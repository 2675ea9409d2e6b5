import type { APIRoute } from 'astro';
import { pageContext } from '../_page-context.ts';
import { siteSearch } from './_search-files.ts';

/** Serves the vocabulary's words of other languages as JSON. The search page loads them when a query may have one. */
export const GET: APIRoute = async () => Response.json((await siteSearch(pageContext())).others);
