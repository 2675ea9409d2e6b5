import type { Library } from '../library/library-types.ts';

/** The settings and content of a run of Astro. The command that starts it reads them once and passes them down. */
export interface SiteRun {
  /** The content folder, as an absolute path. */
  content: string;
  /** The cache folder, as an absolute path. */
  cache: string;
  /** The day of the run, as an ISO date in UTC. */
  day: string;
  /** The origin that the site is published at. */
  site: string;
  /** Whether that origin was set, by SITE_URL or `company.yaml`. */
  known: boolean;
  /** The path that the site is published under, such as `/trust`; empty at the root of the host. */
  base: string;
  /** Names of fonts on this machine for the PDF files. */
  fonts: string[];
  /** The drafts to treat as sealed, as `loadLibrary` takes them. */
  assumeSealed?: readonly string[] | undefined;
  /** The library, if the content has no problems. */
  library?: Library | undefined;
}
