import type { Library } from '../library/library-types.ts';
import { isWithdrawn } from '../model/in-force.ts';
import { urls } from '../model/urls.ts';

/**
 * Returns the paths of what search engines must not list because another revision took its place, or because the policy was
 * withdrawn: files, and folders with a slash at the end.
 */
export function supersededFiles({ policies }: Pick<Library, 'policies'>, day: string): string[] {
  return policies.flatMap((policy) =>
    policy.revisions
      .filter((revision) => revision !== policy.current || isWithdrawn(policy, day))
      .flatMap((revision) => [
        urls.revision(revision),
        urls.policyPdf(revision),
        urls.revisionData(revision),
        urls.evidence(revision),
      ]),
  );
}
