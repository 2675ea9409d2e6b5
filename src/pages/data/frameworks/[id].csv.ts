import type { APIRoute } from 'astro';
import { frameworkCsv } from '../../../exports/framework-csv.ts';
import { pageContext } from '../../_page-context.ts';

/** Serves a framework as CSV. */
export const GET: APIRoute = ({ params }) => {
  const { library, absolute, day } = pageContext();
  const framework = library.frameworks.find(({ id }) => id === params.id);
  if (!framework) return new Response('There is no such framework.', { status: 404 });
  return new Response(frameworkCsv(framework, library, absolute, day), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

/** Returns the URL parameters of each framework's CSV file. */
export const getStaticPaths = () => pageContext().library.frameworks.map(({ id }) => ({ params: { id } }));
