import type { APIRoute } from 'astro';
import { pageContext } from '../_page-context.ts';
import { searchFiles } from './_search-files.ts';

/** Serves everything the search finds, and the vocabulary it reads queries with, as JSON for the search page. */
export const GET: APIRoute = async () => Response.json((await searchFiles(pageContext().library)).data);
