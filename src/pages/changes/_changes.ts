import { folderOf, mainPolicy, urls } from '../../model/urls.ts';

/** Returns the paths that the comparison of revisions needs: of the policy, and of the folder with its revisions as JSON. */
export function comparedPaths(policy: string | undefined): { policy: string; folder: string } {
  const id = policy ?? mainPolicy;
  return { policy: urls.policy(id), folder: `/data/${folderOf(id)}/` };
}
