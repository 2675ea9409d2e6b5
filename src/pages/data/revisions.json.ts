import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { revisionsJson } from '../../exports/policy-json.ts';
import { getLibrary } from '../../library/get-library.ts';

/** All sealed revisions as data. */
export const GET: APIRoute = ({ site }) => Response.json(revisionsJson(getLibrary(), (path) => absolute(path, site)));
