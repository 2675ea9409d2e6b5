import type { Library } from '../library/library-types.ts';

/** Everything that a run of Astro is made from: read once, by the command that starts it, and passed down. */
export interface SiteRun {
  /** The content folder, as an absolute path. */
  content: string;
  /** The folder of what later runs can use again, as an absolute path. */
  cache: string;
  /** The day of the run, as an ISO date. */
  day: string;
  /** The origin that the site is published at. */
  site: string;
  /** Whether anyone named that origin. */
  known: boolean;
  /** The path that the site is published under, without a slash at its end. */
  base: string;
  /** Fonts of this machine for the PDF files, by name. */
  fonts: string[];
  /** The date of the draft to be treated as sealed. */
  assumeSealed?: string | undefined;
  /** The library, if the content has no problems. */
  library?: Library | undefined;
}
