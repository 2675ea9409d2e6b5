import { originError } from '../model/site-origin.ts';
import type { Company } from './library-types.ts';
import { SettingError } from './setting-error.ts';

/** The address that `npm start` and `npm run dev` serve at. */
export const localAddress = 'http://localhost:4321';

/** Where the site is published: its origin, its base path without a slash at the end, and whether anyone said so. */
export function siteAddress(
  company: Pick<Company, 'site'> | undefined,
  { SITE_URL, BASE_PATH = '' }: Record<string, string | undefined>,
): { site: string; base: string; known: boolean } {
  const fault = SITE_URL && originError(SITE_URL);
  if (fault) {
    throw new SettingError(`SITE_URL is “${SITE_URL}”. ${fault}, such as https://trust.example.com.`);
  }
  // the company's has been checked by its schema
  const given = SITE_URL || company?.site;
  return { site: new URL(given ?? localAddress).origin, base: basePath(BASE_PATH), known: Boolean(given) };
}

function basePath(text: string): string {
  const path = text.replace(/^\/*|\/*$/g, '');
  if (!path) return '';
  const isFolder = path.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.\.?$/.test(part));
  if (isFolder) return `/${path}`;
  throw new SettingError(
    `BASE_PATH is “${text}”. Must be the folder of the host that the site lies in, such as /trust: letters, digits and - . _ ~ between slashes.`,
  );
}
