import { z } from 'zod';
import { conceptSchema } from '../schemas/concept.ts';
import { companySchema, revisionSchema } from '../schemas/index.ts';
import { subjectSchema } from '../schemas/subject.ts';
import { registerSchemas } from './index.ts';

/** Returns the JSON Schema of each authored YAML file, by name, as editors use it. */
export function editorSchemas(): Record<string, object> {
  const field = { concept: conceptSchema, subject: subjectSchema };
  const schemas = { company: companySchema, revision: revisionSchema, ...registerSchemas, ...field };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })]),
  );
}
