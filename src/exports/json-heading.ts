import type { Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';
import { newestRevision, onlyPolicy } from './policy-basis.ts';

/** Returns the fields that every JSON file of a register or framework begins with. */
export function jsonHeading(library: Library, name: string, absolute: PathToUrl) {
  const only = onlyPolicy(library);
  return {
    $schema: absolute(urls.dataSchema(name)),
    company: library.company.legalName,
    revision: newestRevision(library),
    permalink: absolute(only ? urls.revision(only.current) : urls.policies()),
  };
}
