import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oscalComponentDefinition } from '../../exports/oscal.ts';
import { getLibrary } from '../../library/get-library.ts';

/** The policy as an OSCAL component definition. */
export const GET: APIRoute = ({ site }) =>
  Response.json(oscalComponentDefinition(getLibrary(), (path) => absolute(path, site)));
