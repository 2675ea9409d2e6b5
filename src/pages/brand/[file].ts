import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../library/library-types.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a picture of the company's brand. */
export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(props.picture.svg, { headers: { 'content-type': 'image/svg+xml' } });

/** Returns the URL parameters and props of each picture, or none if the company gives no pictures. */
export const getStaticPaths = (() => {
  const { pictures = {} } = pageContext().library;
  const byName = new Map(Object.values(pictures).map((picture) => [picture.name, picture]));
  return [...byName].map(([file, picture]) => ({ params: { file }, props: { picture } }));
}) satisfies GetStaticPaths;
