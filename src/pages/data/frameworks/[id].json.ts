import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { frameworkJson } from '../../../exports/frameworks-json.ts';
import { getLibrary } from '../../../library/get-library.ts';

/** A framework as data. */
export const GET: APIRoute = ({ params, site }) => {
  const library = getLibrary();
  const framework = library.frameworks.find(({ id }) => id === params.id);
  if (!framework) return new Response('There is no such framework.', { status: 404 });
  return Response.json(frameworkJson(library, framework, (path) => absolute(path, site)));
};

export const getStaticPaths = () => getLibrary().frameworks.map(({ id }) => ({ params: { id } }));
