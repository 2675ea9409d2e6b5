import { z } from 'zod';
import { answersSchema } from '../schemas/answers.ts';
import { conceptSchema } from '../schemas/concept.ts';
import { companySchema, revisionSchema } from '../schemas/index.ts';
import { policySchema } from '../schemas/policy.ts';
import { subjectSchema } from '../schemas/subject.ts';
import { registerSchemas } from './index.ts';

/** Returns the JSON Schema of each authored YAML file, by name, as editors use it. */
export function editorSchemas(): Record<string, object> {
  const policy = { policy: policySchema, revision: revisionSchema };
  const content = { company: companySchema, ...policy, ...registerSchemas, answers: answersSchema };
  const schemas = { ...content, concept: conceptSchema, subject: subjectSchema };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })]),
  );
}
