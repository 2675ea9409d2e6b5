import type { Library } from '../library/library-types.ts';
import { urls } from '../model/urls.ts';
import type { Absolute } from './policy-json.ts';

/** Returns the fields that every JSON file of a register or framework begins with. */
export function jsonHeading({ company, current }: Library, name: string, absolute: Absolute) {
  return {
    $schema: absolute(urls.dataSchema(name)),
    company: company.legalName,
    revision: current.date,
    permalink: absolute(urls.revision(current.date)),
  };
}
