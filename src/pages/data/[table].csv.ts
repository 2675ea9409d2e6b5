import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { csvOf } from '../../exports/csv.ts';
import { tableOf } from '../../exports/register-table.ts';
import { buildDay } from '../../library/build-day.ts';
import { getLibrary } from '../../library/get-library.ts';
import { type RegisterName, registerNames } from '../../registers/index.ts';

/** A register as CSV. */
export const GET: APIRoute<{ table: RegisterName }> = ({ props, site }) =>
  new Response(csvOf(tableOf(props.table, getLibrary(), (path) => absolute(path, site), buildDay())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

export const getStaticPaths = () => registerNames.map((table) => ({ params: { table }, props: { table } }));
