import { withBase } from '../model/urls.ts';

/** The address of a path of the site as pages link it, under the base path. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The absolute address of a path of the site. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}
