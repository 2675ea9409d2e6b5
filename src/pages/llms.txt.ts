import type { APIRoute } from 'astro';
import { llmsTxt } from '../exports/llms-txt.ts';
import { pageContext } from './_page-context.ts';

/** Where a language model finds the Markdown, and how to read and cite it. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return new Response(llmsTxt(library, absolute), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
