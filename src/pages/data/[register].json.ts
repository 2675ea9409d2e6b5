import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { registerJson } from '../../exports/register-json.ts';
import { buildDay } from '../../library/build-day.ts';
import { getLibrary } from '../../library/get-library.ts';
import { type RegisterName, registerNames } from '../../registers/index.ts';

/** A register as JSON. */
export const GET: APIRoute<{ register: RegisterName }> = ({ props, site }) =>
  Response.json(registerJson(props.register, getLibrary(), (path) => absolute(path, site), buildDay()));

export const getStaticPaths = () => registerNames.map((register) => ({ params: { register }, props: { register } }));
