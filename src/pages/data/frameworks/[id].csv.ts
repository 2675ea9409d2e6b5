import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { frameworkCsv } from '../../../exports/framework-csv.ts';
import { getLibrary } from '../../../library/get-library.ts';

/** A framework as a table. */
export const GET: APIRoute = ({ params, site }) => {
  const library = getLibrary();
  const framework = library.frameworks.find(({ id }) => id === params.id);
  if (!framework) return new Response('There is no such framework.', { status: 404 });
  const csv = frameworkCsv(library, framework, (path) => absolute(path, site));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

export const getStaticPaths = () => getLibrary().frameworks.map(({ id }) => ({ params: { id } }));
