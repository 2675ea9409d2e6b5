import type { APIRoute } from 'astro';
import { dataSchema, dataShapes, type ShapeName } from '../../../exports/shapes/index.ts';
import { urls } from '../../../model/urls.ts';
import { pageContext } from '../../_page-context.ts';

/** Serves the JSON Schema of a kind of file under `/data/`. */
export const GET: APIRoute<{ name: ShapeName }> = ({ props }) =>
  Response.json(dataSchema(props.name, pageContext().absolute(urls.dataSchema(props.name))));

/** Returns the URL parameters and props of each schema. */
export const getStaticPaths = () =>
  (Object.keys(dataShapes) as ShapeName[]).map((name) => ({ params: { name }, props: { name } }));
