import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { companySchema } from '../schemas/index.ts';
import { type ContentFile, decode, displayPath } from './content-files.ts';
import type { Company } from './library-types.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** The content of `company.yaml`, with the positions of its values. */
export interface CompanyFile {
  path: string;
  data: Company;
  places: YamlPlaces;
}

/** Returns the content of `company.yaml`, or its problems if it is missing or invalid. */
export function readCompany(
  files: readonly ContentFile[],
  folder: string,
): { result?: CompanyFile; problems: Problem[] } {
  const file = files.find(({ name }) => name === 'company.yaml');
  if (!file) {
    const place = { path: displayPath(path.join(folder, 'company.yaml')), line: 1, column: 1 };
    const hint = 'Add it, with name and legalName.';
    return { problems: [{ ...place, rule: 'missing-file', message: 'There is no company.yaml.', hint }] };
  }
  const decoded = decode(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readYaml(decoded.text, file.path, companySchema);
  return 'problems' in result ? result : { result: { path: file.path, ...result }, problems: [] };
}
