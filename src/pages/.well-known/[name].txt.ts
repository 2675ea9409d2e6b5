import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../exports/security-txt.ts';
import { pageContext } from '../_page-context.ts';

/** security.txt, if the company publishes one. */
export const getStaticPaths = (() =>
  pageContext().library.company.securityTxt ? [{ params: { name: 'security' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
  const { library, absolute } = pageContext();
  return new Response(securityTxt(library, absolute), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
