import type { APIRoute } from 'astro';
import { pageContext } from '../_page-context.ts';
import { siteSearch } from './_search-files.ts';

/** Serves everything the search finds, the vocabulary and the matcher, as JSON for the search page. */
export const GET: APIRoute = async () => Response.json((await siteSearch(pageContext())).file);
