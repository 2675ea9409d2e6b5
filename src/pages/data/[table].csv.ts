import type { APIRoute } from 'astro';
import { csvOf } from '../../model/csv.ts';
import { publishedTable, publishedTableNames } from '../../exports/published-table.ts';
import type { Table } from '../../exports/register-table.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a register, or the index of policies, as CSV. */
export const GET: APIRoute<{ table: Table['name'] }> = ({ props }) => {
  const { library, absolute, day } = pageContext();
  return new Response(csvOf(publishedTable(props.table, library, absolute, day)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

/** Returns the URL parameters and props of each table's CSV file. */
export const getStaticPaths = () => publishedTableNames.map((table) => ({ params: { table }, props: { table } }));
