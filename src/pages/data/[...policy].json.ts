import type { APIRoute } from 'astro';
import type { Policy } from '../../library/library-types.ts';
import { revisionJson } from '../../exports/policy-json.ts';
import { folderOf } from '../../model/urls.ts';
import { pageContext } from '../_page-context.ts';
import { policyWithId } from '../policy/_policy-page.ts';

/** Serves the newest revision of a policy as JSON. */
export const GET: APIRoute<{ id: Policy['id'] }> = ({ props }) => {
  const { library, absolute, day } = pageContext();
  const policy = policyWithId(library, props.id);
  return Response.json(revisionJson(library, policy, policy.current, absolute, day));
};

/** Returns the URL parameters and props of each policy's JSON file. */
export const getStaticPaths = () =>
  pageContext().library.policies.map(({ id }) => ({ params: { policy: folderOf(id) }, props: { id } }));
