import { type FrameworkDefinitions, readFrameworks } from './read-frameworks.ts';
import type { Standard } from '../field/standards/editions.ts';
import { readStandards } from './read-standards.ts';
import { readSubjects, type SubjectDefinition } from './read-subjects.ts';

/** What the field knows, the same for every company. */
export interface FieldData {
  subjects: SubjectDefinition[];
  frameworks: FrameworkDefinitions;
  /** Standards that organisations are certified to, with their editions. */
  standards: Standard[];
}

/** Returns what `src/field/` has. Throws an error that lists the problems of the first invalid file. */
export function readFieldData(): FieldData {
  return { subjects: readSubjects(), frameworks: readFrameworks(), standards: readStandards() };
}
