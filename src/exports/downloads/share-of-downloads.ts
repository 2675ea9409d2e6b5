import type { Download } from './downloads.ts';

/** One of several equal shares: its number from 0, and how many there are. */
export interface Share {
  index: number;
  of: number;
}

/**
 * Returns one share of the downloads of a build. A revision is never divided, because its pack has its other files, and a
 * share has neighbouring revisions, because they have most of their text in common. The first share has what belongs to no
 * revision.
 */
export function shareOfDownloads(downloads: readonly Download[], { index, of }: Share): Download[] {
  const revisions = 1 + Math.max(0, ...downloads.map(({ revision = 0 }) => revision));
  return downloads.filter(({ revision = 0 }) => Math.floor((revision * of) / revisions) === index);
}
