import { registerNames, registers } from '../registers/index.ts';
import type { Fields } from '../registers/register.ts';
import type { LocatedUrl } from './check-references.ts';
import type { CompanyFile } from './read-company.ts';
import type { RegisterEntries } from './read-registers.ts';
import type { RevisionResult } from './read-revision.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** Returns every external URL in the content that has to be registered as a reference, with its position. */
export function externalUrls(
  company: CompanyFile | undefined,
  read: readonly RevisionResult[],
  entries: RegisterEntries,
): LocatedUrl[] {
  const located = (url: unknown, path: string, places: YamlPlaces, field: string): LocatedUrl[] =>
    typeof url === 'string' ? [{ url, path, ...places.positionOf([field]) }] : [];
  return [
    ...(company ? located(company.data.website, company.path, company.places, 'website') : []),
    ...read.flatMap(({ links }) => links),
    // what references lead on to (a copy, a successor) belongs to their own record
    ...registerNames
      .filter((name) => name !== 'references')
      .flatMap((name) =>
        entries[name].flatMap(({ data, path, places }) =>
          linkFields(registers[name].fields).flatMap((field) => located(Reflect.get(data, field), path, places, field)),
        ),
      ),
  ];
}

/** Returns the names of the fields whose values are external URLs. */
function linkFields(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, { kind }]) => (kind?.name === 'link' ? [name] : []));
}
