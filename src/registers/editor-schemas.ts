import { z } from 'zod';
import { conceptSchema } from '../schemas/concept.ts';
import { companySchema, revisionSchema } from '../schemas/index.ts';
import { registerSchemas } from './index.ts';

/** Returns the JSON Schema of each authored YAML file, by name, as editors use it. */
export function editorSchemas(): Record<string, object> {
  const schemas = { company: companySchema, revision: revisionSchema, ...registerSchemas, concept: conceptSchema };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })]),
  );
}
