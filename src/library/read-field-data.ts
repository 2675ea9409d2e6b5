import { type FrameworkDefinitions, readFrameworks } from './read-frameworks.ts';
import { readSubjects, type SubjectDefinition } from './read-subjects.ts';

/** What the field knows, the same for every company. */
export interface FieldData {
  subjects: SubjectDefinition[];
  frameworks: FrameworkDefinitions;
}

/** Returns what `src/field/` has. Throws an error that lists the problems of the first invalid file. */
export function readFieldData(): FieldData {
  return { subjects: readSubjects(), frameworks: readFrameworks() };
}
