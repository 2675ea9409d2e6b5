import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { csvOf } from '../../exports/csv.ts';
import { tableOf } from '../../exports/tables.ts';
import { buildDay } from '../../library/build-day.ts';
import { getLibrary } from '../../library/get-library.ts';
import { type RegisterName, registerSchemas } from '../../schemas/index.ts';

/** A register as CSV. */
export const GET: APIRoute<{ table: RegisterName }> = ({ props, site }) =>
  new Response(csvOf(tableOf(props.table, getLibrary(), (path) => absolute(path, site), buildDay())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

export const getStaticPaths = () =>
  (Object.keys(registerSchemas) as RegisterName[]).map((table) => ({ params: { table }, props: { table } }));
