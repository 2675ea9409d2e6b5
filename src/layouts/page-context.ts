import type { Library } from '../library/library-types.ts';

/** What every page is made from. Pages pass it to the layout, and to each component the part that it needs. */
export interface PageContext {
  library: Library;
  /** The day of the build, or of the start of `dev`, as an ISO date. */
  day: string;
  /** Returns the URL of a path of the site as pages link it, under the base path. */
  href: (path: string) => string;
  /** Returns the absolute URL of a path of the site. */
  absolute: (path: string) => string;
  /** Whether the development server shows the page, with drafts. */
  isDev: boolean;
}
