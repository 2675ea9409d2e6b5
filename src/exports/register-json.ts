import type { Library } from '../library/library-types.ts';
import type { RegisterName } from '../schemas/index.ts';
import { answersJson } from './answers-json.ts';
import type { Absolute } from './policy-json.ts';
import { certificatesJson, contactsJson, processorsJson, referencesJson } from './registers-json.ts';
import type { DataOf } from './shapes/index.ts';

/** A register as data, as its JSON file has it; statuses are those of the day given. */
export function registerJson(
  name: RegisterName,
  library: Library,
  absolute: Absolute,
  day: string,
): DataOf<RegisterName> {
  switch (name) {
    case 'answers':
      return answersJson(library, absolute);
    case 'certificates':
      return certificatesJson(library, absolute, day);
    case 'processors':
      return processorsJson(library, absolute);
    case 'contacts':
      return contactsJson(library, absolute);
    case 'references':
      return referencesJson(library, absolute);
  }
}
