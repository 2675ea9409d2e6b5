import type { z } from 'zod';
import { subjectSchema } from '../schemas/subject.ts';
import { fieldFolder, readField } from './read-field.ts';

/** A subject as a file in `src/field/subjects/` defines it, without a company's answers. */
export type SubjectDefinition = z.output<typeof subjectSchema> & { id: string };

/** Returns the subjects of the field, sorted by id. Throws an error that lists the problems of the first invalid file. */
export function readSubjects(folder = fieldFolder('subjects')): SubjectDefinition[] {
  return readField(folder, subjectSchema);
}
