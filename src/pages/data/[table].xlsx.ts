import type { APIRoute } from 'astro';
import { tableOf } from '../../exports/register-table.ts';
import { xlsxOf } from '../../exports/xlsx.ts';
import { type TableName, tableNames } from '../../registers/index.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a register as an Excel workbook. */
export const GET: APIRoute<{ table: TableName }> = async ({ props }) => {
  const { library, absolute, day } = pageContext();
  return new Response(await xlsxOf(tableOf(props.table, library, absolute, day)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};

/** Returns the URL parameters and props of each register's XLSX file. */
export const getStaticPaths = () => tableNames.map((table) => ({ params: { table }, props: { table } }));
