import type { Library } from '../library/library-types.ts';
import { type PathToUrl, urls } from '../model/urls.ts';

/** Returns the fields that every JSON file of a register or framework begins with. */
export function jsonHeading({ company, current }: Library, name: string, absolute: PathToUrl) {
  return {
    $schema: absolute(urls.dataSchema(name)),
    company: company.legalName,
    revision: current.date,
    permalink: absolute(urls.revision(current.date)),
  };
}
