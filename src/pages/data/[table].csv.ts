import type { APIRoute } from 'astro';
import { csvOf } from '../../exports/csv.ts';
import { tableOf } from '../../exports/register-table.ts';
import { type TableName, tableNames } from '../../registers/index.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a register as CSV. */
export const GET: APIRoute<{ table: TableName }> = ({ props }) => {
  const { library, absolute, day } = pageContext();
  return new Response(csvOf(tableOf(props.table, library, absolute, day)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

/** Returns the URL parameters and props of each register's CSV file. */
export const getStaticPaths = () => tableNames.map((table) => ({ params: { table }, props: { table } }));
