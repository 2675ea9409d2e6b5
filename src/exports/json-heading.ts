import type { Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { onlyPolicy, quotablePolicies } from './policy-basis.ts';

/**
 * Returns the fields that every JSON file of a register or framework begins with. They say which revision the file quotes, or
 * which one of each of several policies.
 */
export function jsonHeading(library: Library, name: string, absolute: PathToUrl) {
  return {
    $schema: absolute(urls.dataSchema(name)),
    company: library.company.legalName,
    ...quotedRevisions(library, absolute),
  };
}

function quotedRevisions(library: Library, absolute: PathToUrl) {
  const only = onlyPolicy(library);
  if (only) return { revision: only.current.date, permalink: absolute(urls.revision(only.current)) };
  return {
    policies: quotablePolicies(library).map(({ id, title, current }) => ({
      ...{ id, title, revision: current.date },
      permalink: absolute(urls.revision(current)),
    })),
  };
}
