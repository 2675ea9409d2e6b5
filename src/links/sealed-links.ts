import { newestOn } from '../model/link-target.ts';
import { compareRevisionIds, isRevisionId } from '../model/revision-id.ts';
import { type LinkedPlace, linkedFile, linkedPlace } from '../model/section-links.ts';
import { folderOf, mainPolicy, urls } from '../model/urls.ts';
import type { Site } from './site.ts';

/** The revisions whose sealed files a site has, by their policies, newest first. */
export type SealedRevisions = ReadonlyMap<string, readonly { date: string }[]>;

/** Returns the revisions whose sealed files a site has. */
export function sealedRevisions({ files }: Pick<Site, 'files'>): SealedRevisions {
  const dates = new Map<string, Set<string>>();
  for (const name of files.keys()) {
    const revision = revisionOf(name);
    if (revision) dates.set(revision.policy, (dates.get(revision.policy) ?? new Set()).add(revision.date));
  }
  const newestFirst = (ids: ReadonlySet<string>) => [...ids].sort(compareRevisionIds).reverse();
  return new Map([...dates].map(([policy, ids]) => [policy, newestFirst(ids).map((date) => ({ date }))]));
}

/**
 * Returns the URL of a link in a file of a site. A sealed file keeps the name of another policy, or of a section of it, as its author
 * wrote it, which stands for the file of the revision that was the newest on that day. Other URLs stay as they are.
 */
export function sealedUrl(url: string, name: string, base: string, revisions: SealedRevisions): string {
  const from = revisionOf(name);
  const link = linkedPlace(url);
  if (!from || link?.policy === undefined) return url;
  const known = link.policy === from.policy ? from : newestOn(revisions.get(link.policy) ?? [], from.date);
  return known ? base + urls.sealedFile({ policy: link.policy, date: known.date }, fileOf(link)) : url;
}

/** Returns the name of the sealed file that a link names: the policy as a whole has that of its revision. */
function fileOf({ id }: LinkedPlace): string {
  return linkedFile(id === undefined ? {} : { id });
}

/** Returns the revision that a file of a site is a sealed section of, or `undefined` if it is none. */
function revisionOf(name: string): { policy: string; date: string } | undefined {
  const { policy = mainPolicy, date = '' } = sealedSection.exec(name)?.groups ?? {};
  return isRevisionId(date) ? { policy, date } : undefined;
}

const sealedSection = new RegExp(`^(${folderOf(mainPolicy)}|policies/(?<policy>[^/]+))/(?<date>[^/]+)/[^/]+\\.mdx$`);
