import type { Company } from './library.ts';

/** The address that `npm start` and `npm run dev` serve at. */
export const localAddress = 'http://localhost:4321';

/** Where the site is published: its origin, its base path without a slash at the end, and whether anyone said so. */
export function siteAddress(
  company: Pick<Company, 'site'> | undefined,
  environment: Record<string, string | undefined>,
): { site: string; base: string; known: boolean } {
  const given = environment.SITE_URL || company?.site;
  const base = (environment.BASE_PATH ?? '').replace(/^\/*|\/*$/g, '');
  return {
    site: new URL(given ?? localAddress).origin,
    base: base ? `/${base}` : '',
    known: Boolean(given),
  };
}
