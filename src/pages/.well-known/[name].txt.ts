import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../components/href.ts';
import { securityTxt } from '../../exports/security-txt.ts';
import { getLibrary } from '../../library/get-library.ts';

/** security.txt, if the company publishes one. */
export const getStaticPaths = (() =>
  getLibrary().company.securityTxt ? [{ params: { name: 'security' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) =>
  new Response(
    securityTxt(getLibrary(), (path) => absolute(path, site)),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
