import type { APIRoute } from 'astro';
import { markdownPage, markdownPages } from '../exports/markdown/pages.ts';
import { urls } from '../model/urls.ts';
import { pageContext } from './_page-context.ts';

/** Serves a page as Markdown. */
export const GET: APIRoute = ({ params }) => {
  const { library, day, absolute } = pageContext();
  const found = markdownPage(library, `/${params.page}.md`, day);
  if (!found) return new Response('There is no such page.', { status: 404 });
  return new Response(found.write(absolute), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

/** Returns the URL parameters of each page that exists as Markdown. */
export const getStaticPaths = () => {
  const { library, day } = pageContext();
  return markdownPages(library, day).map(({ page }) => ({
    params: { page: urls.markdown(page).replace(/^\/|\.md$/g, '') },
  }));
};
