import type { APIRoute } from 'astro';
import { frameworkTable } from '../../../exports/framework-csv.ts';
import { xlsxOf } from '../../../exports/xlsx.ts';
import { pageContext } from '../../_page-context.ts';

/** Serves a framework as an Excel workbook. */
export const GET: APIRoute = async ({ params }) => {
  const { library, absolute, day } = pageContext();
  const framework = library.frameworks.find(({ id }) => id === params.id);
  if (!framework) return new Response('There is no such framework.', { status: 404 });
  return new Response(await xlsxOf(frameworkTable(framework, library, absolute, day)), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};

/** Returns the URL parameters of each framework's XLSX file. */
export const getStaticPaths = () => pageContext().library.frameworks.map(({ id }) => ({ params: { id } }));
