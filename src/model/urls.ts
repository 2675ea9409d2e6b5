import { isWithdrawn, type Withdrawable } from './in-force.ts';
import { mainPolicy } from './main-policy.ts';
import type { RevisionName } from './policy.ts';

export { mainPolicy };
export { folderOf, itemAnchor } from './url-parts.ts';

/** Turns a path of the site into a URL, relative to the host or absolute. */
export type PathToUrl = (path: string) => string;

/** The paths of the site's pages and files from its root; `withBase` puts them under a base path. */
export * as urls from './url-paths.ts';

/** Returns the anchor of a revision in the list of changes: `revision-2024-02-01`, with the policy if it is one of several. */
export function revisionAnchor({ policy, date }: RevisionName): string {
  return policy === mainPolicy ? `revision-${date}` : `revision-${policy}-${date}`;
}

/** Puts a path of the site under its base path: `withBase('/docs', '/policy/')` returns `/docs/policy/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Returns whether search engines may list a page on a day: not old revisions or legacy URLs. */
export function isIndexed(path: string, policies: readonly IndexedPolicy[], day: string): boolean {
  const [, folder = '', ...pages] = path.split('/').filter((part, index) => index === 0 || part !== '');
  if (folder === 'policy' || folder === 'policies') {
    const [id, page] = folder === 'policy' ? [mainPolicy, ...pages] : pages;
    if (id === undefined) return true;
    const policy = policies.find((one) => one.id === id);
    if (!policy || isWithdrawn(policy, day)) return false;
    return page === undefined || policy.current.sections.some((section) => section.id === page);
  }
  if (folder === 'changes' && pages.length > 0) {
    const [id, , to] = pages.length === 2 ? [mainPolicy, ...pages] : pages;
    return policies.some(
      (policy) => policy.id === id && !isWithdrawn(policy, day) && (to === undefined || policy.current.date === to),
    );
  }
  return indexedFolders.has(folder);
}

/** The parts of a policy that decide which of its pages search engines may list. */
interface IndexedPolicy extends Withdrawable {
  id: string;
  current: { date: string; sections: readonly { id: string }[] };
}

const indexedFolders = new Set([
  '',
  'accessibility',
  'changes',
  'answers',
  'frameworks',
  'certificates',
  'processors',
  'contact',
  'references',
  'data',
  'verify',
  'feed',
  'search',
  'basket',
]);
