import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { tableOf } from '../../exports/register-table.ts';
import { xlsxOf } from '../../exports/xlsx.ts';
import { buildDay } from '../../library/build-day.ts';
import { getLibrary } from '../../library/get-library.ts';
import { type RegisterName, registerNames } from '../../registers/index.ts';

/** A register as an Excel workbook. */
export const GET: APIRoute<{ table: RegisterName }> = async ({ props, site }) =>
  new Response(await xlsxOf(tableOf(props.table, getLibrary(), (path) => absolute(path, site), buildDay())), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

export const getStaticPaths = () => registerNames.map((table) => ({ params: { table }, props: { table } }));
