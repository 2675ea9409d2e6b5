import { mainPolicy } from './main-policy.ts';

/** Returns the folder of a policy, in the content and in URLs: `policy`, or `policies/access-control` for one of several. */
export function folderOf(policy: string): string {
  return policy === mainPolicy ? policy : `policies/${policy}`;
}

/** Returns the anchor of a framework's item on its page: `28-3-g` for `28(3)(g)`; `A.8.13` stays as it is. */
export function itemAnchor(item: string): string {
  return item.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}
