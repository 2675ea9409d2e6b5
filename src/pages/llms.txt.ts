import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { llmsTxt } from '../exports/llms-txt.ts';
import { getLibrary } from '../library/get-library.ts';

/** Where a language model finds the Markdown, and how to read and cite it. */
export const GET: APIRoute = ({ site }) => {
  const text = llmsTxt(getLibrary(), (path) => absolute(path, site));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
