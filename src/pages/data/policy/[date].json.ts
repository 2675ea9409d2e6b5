import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { revisionJson } from '../../../exports/policy-json.ts';
import { getLibrary } from '../../../library/get-library.ts';

/** A sealed revision as data. */
export const GET: APIRoute = ({ params, site }) => {
  const library = getLibrary();
  const revision = library.revisions.find(({ date }) => date === params.date);
  if (!revision) return new Response('There is no such revision.', { status: 404 });
  return Response.json(revisionJson(library, revision, (path) => absolute(path, site)));
};

export const getStaticPaths = () => getLibrary().revisions.map(({ date }) => ({ params: { date } }));
