import type { APIRoute } from 'astro';
import { atomFeed } from '../../exports/feed.ts';
import { onlyPolicy } from '../../exports/policy-basis.ts';
import type { Policy } from '../../library/library-types.ts';
import { folderOf } from '../../model/urls.ts';
import { pageContext } from '../_page-context.ts';
import { policyWithId } from '../policy/_policy-page.ts';

/** Serves the changes of one of several policies as an Atom feed (RFC 4287). */
export const GET: APIRoute<{ id: Policy['id'] }> = ({ props }) => {
  const { library, absolute, day } = pageContext();
  return new Response(atomFeed(library, absolute, day, policyWithId(library, props.id)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

/** Returns the URL parameters and props of each policy's feed, or none if the company has one policy: that has the feed of all. */
export const getStaticPaths = () => {
  const { library } = pageContext();
  if (onlyPolicy(library)) return [];
  return library.policies.map(({ id }) => ({ params: { policy: folderOf(id) }, props: { id } }));
};
