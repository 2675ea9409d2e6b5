import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { markdownPages } from '../exports/markdown/pages.ts';
import { buildDay } from '../library/build-day.ts';
import { getLibrary } from '../library/get-library.ts';
import { urls } from '../model/urls.ts';

/** A page as Markdown. */
export const GET: APIRoute = ({ params, site }) => {
  const wanted = `/${params.page}.md`;
  const found = markdownPages(getLibrary(), buildDay()).find(({ page }) => urls.markdown(page) === wanted);
  if (!found) return new Response('There is no such page.', { status: 404 });
  const text = found.write((path) => absolute(path, site));
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

export const getStaticPaths = () =>
  markdownPages(getLibrary(), buildDay()).map(({ page }) => ({
    params: { page: urls.markdown(page).replace(/^\/|\.md$/g, '') },
  }));
