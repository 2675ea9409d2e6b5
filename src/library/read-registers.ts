import { idPattern } from '../model/id-pattern.ts';
import type { Problem } from '../model/problem.ts';
import { type RegisterName, registerSchemas } from '../registers/index.ts';
import { type ContentFile, decode } from './content-files.ts';
import type { EntryData } from './library-types.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** A register entry as read from its file, with the positions of its values. */
export interface Entry<Name extends RegisterName = RegisterName> {
  register: Name;
  path: string;
  places: YamlPlaces;
  data: EntryData<Name>;
}

/** The entries of all registers. */
export type RegisterEntries = { [Name in RegisterName]: Entry<Name>[] };

/**
 * Returns the entries of every register and the problems of files that are invalid. Each entry is a YAML file named
 * after its id.
 */
export function readRegisters(files: readonly ContentFile[]): { entries: RegisterEntries; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Map<string, string>();
  const read = <Name extends RegisterName>(register: Name): Entry<Name>[] =>
    files.flatMap((file) => {
      const id = new RegExp(`^${register}/(${idPattern})\\.yaml$`).exec(file.name)?.[1];
      if (!id) return [];
      const other = ids.get(id);
      if (other) problems.push(duplicateId(file.path, id, other));
      ids.set(id, file.path);
      const decoded = decode(file);
      if ('problem' in decoded) {
        problems.push(decoded.problem);
        return [];
      }
      const result = readYaml(decoded.text, file.path, registerSchemas[register]);
      if ('problems' in result) {
        problems.push(...result.problems);
        return [];
      }
      const data = Object.assign({ id }, result.data) as EntryData<Name>;
      return [{ register, path: file.path, places: result.places, data }];
    });
  const entries: RegisterEntries = {
    certificates: read('certificates'),
    processors: read('processors'),
    contacts: read('contacts'),
    references: read('references'),
  };
  return { entries, problems };
}

function duplicateId(path: string, id: string, other: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'duplicate-id',
    message: `The id ${id} is already used by ${other}.`,
    hint: 'Rename one of the two files: ids are unique across all registers.',
  };
}
