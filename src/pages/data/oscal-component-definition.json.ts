import type { APIRoute } from 'astro';
import { oscalComponentDefinition } from '../../exports/oscal.ts';
import { pageContext } from '../_page-context.ts';

/** Serves the policy as an OSCAL component definition (https://pages.nist.gov/OSCAL/). */
export const GET: APIRoute = () => {
  const { library, absolute, day } = pageContext();
  return Response.json(oscalComponentDefinition(library, absolute, day));
};
