import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { pageContext } from '../_page-context.ts';

/** Returns the URL parameters of `security.txt`, or none if `company.yaml` has no `securityTxt`. */
export const getStaticPaths = (() =>
  pageContext().library.company.securityTxt ? [{ params: { name: 'security' } }] : []) satisfies GetStaticPaths;

/** Serves `security.txt` (RFC 9116). */
export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return new Response(securityTxt(library, absolute), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
