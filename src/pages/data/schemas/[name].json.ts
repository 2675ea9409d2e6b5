import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { dataSchema, dataShapes, type ShapeName } from '../../../exports/shapes/index.ts';
import { urls } from '../../../model/urls.ts';

/** The JSON Schema of a kind of file under /data/. */
export const GET: APIRoute<{ name: ShapeName }> = ({ props, site }) =>
  Response.json(dataSchema(props.name, absolute(urls.dataSchema(props.name), site)));

export const getStaticPaths = () =>
  (Object.keys(dataShapes) as ShapeName[]).map((name) => ({ params: { name }, props: { name } }));
