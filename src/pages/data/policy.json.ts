import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { revisionJson } from '../../exports/policy-json.ts';
import { getLibrary } from '../../library/get-library.ts';

/** The current revision as data. */
export const GET: APIRoute = ({ site }) => {
  const library = getLibrary();
  return Response.json(revisionJson(library, library.current, (path) => absolute(path, site)));
};
