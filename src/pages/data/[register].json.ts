import type { APIRoute } from 'astro';
import { registerJson } from '../../exports/register-json.ts';
import { type TableName, tableNames } from '../../registers/index.ts';
import { pageContext } from '../_page-context.ts';

/** Serves a register as JSON. */
export const GET: APIRoute<{ register: TableName }> = ({ props }) => {
  const { library, absolute, day } = pageContext();
  return Response.json(registerJson(props.register, library, absolute, day));
};

/** Returns the URL parameters and props of each register's JSON file. */
export const getStaticPaths = () => tableNames.map((register) => ({ params: { register }, props: { register } }));
