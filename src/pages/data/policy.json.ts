import type { APIRoute } from 'astro';
import { revisionJson } from '../../exports/policy-json.ts';
import { mainPolicy } from '../../model/urls.ts';
import { pageContext } from '../_page-context.ts';
import { policyWithId } from '../policy/_policy-page.ts';

/** Serves the current revision of the policy in `policy/` as JSON. */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  const policy = policyWithId(library, mainPolicy);
  return Response.json(revisionJson(library, policy, policy.current, absolute));
};
