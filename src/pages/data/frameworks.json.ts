import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { frameworksJson } from '../../exports/frameworks-json.ts';
import { getLibrary } from '../../library/get-library.ts';

/** All frameworks as data. */
export const GET: APIRoute = ({ site }) => Response.json(frameworksJson(getLibrary(), (path) => absolute(path, site)));
