import type { Library } from '../library/library-types.ts';

/** The data and settings that every page is made from. Pages pass it to the layout, and parts of it to components. */
export interface PageContext {
  library: Library;
  /** The day of the build, or of the start of `dev`, as an ISO date. */
  day: string;
  /** The cache folder, as an absolute path. */
  cache: string;
  /** Returns the URL for links to a path of the site: the path under the base path. */
  href: (path: string) => string;
  /** Returns the absolute URL of a path of the site. */
  absolute: (path: string) => string;
  /** Whether the development server shows the page; it shows drafts too. */
  isDev: boolean;
}
