import type { APIRoute } from 'astro';
import { publishedTable, publishedTableNames } from '../../exports/published-table.ts';
import type { Table } from '../../exports/register-table.ts';
import { xlsxOf } from '../../exports/xlsx.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a register, or the index of policies, as an Excel workbook. */
export const GET: APIRoute<{ table: Table['name'] }> = async ({ props }) => {
  const { library, absolute, day } = pageContext();
  return new Response(await xlsxOf(publishedTable(props.table, library, absolute, day)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};

/** Returns the URL parameters and props of each table's XLSX file. */
export const getStaticPaths = () => publishedTableNames.map((table) => ({ params: { table }, props: { table } }));
