import type { APIRoute } from 'astro';
import { llmsTxt } from '../exports/llms-txt.ts';
import { pageContext } from './_page-context.ts';

/** Serves `llms.txt` (https://llmstxt.org/): where language models find the pages as Markdown, and how to cite them. */
export const GET: APIRoute = () => {
  const { library, absolute, day } = pageContext();
  return new Response(llmsTxt(library, absolute, day), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
