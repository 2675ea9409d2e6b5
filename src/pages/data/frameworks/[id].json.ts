import type { APIRoute } from 'astro';
import { frameworkJson } from '../../../exports/frameworks-json.ts';
import { pageContext } from '../../_page-context.ts';

/** Serves a framework as JSON. */
export const GET: APIRoute = ({ params }) => {
  const { library, absolute, day } = pageContext();
  const framework = library.frameworks.find(({ id }) => id === params.id);
  if (!framework) return new Response('There is no such framework.', { status: 404 });
  return Response.json(frameworkJson(library, framework, absolute, day));
};

/** Returns the URL parameters of each framework's JSON file. */
export const getStaticPaths = () => pageContext().library.frameworks.map(({ id }) => ({ params: { id } }));
