import { z } from 'zod';
import { eventsShape } from './events.ts';
import { frameworkShape, frameworksShape } from './frameworks.ts';
import { policiesShape } from './policies.ts';
import { policyShape } from './policy.ts';
import { revisionsShape } from './revisions.ts';
import { answersShape, certificatesShape, contactsShape, processorsShape, referencesShape } from './registers.ts';

/** The schemas of the JSON files under `/data/`, by name. */
export const dataShapes = {
  policies: policiesShape,
  policy: policyShape,
  revisions: revisionsShape,
  answers: answersShape,
  certificates: certificatesShape,
  processors: processorsShape,
  contacts: contactsShape,
  references: referencesShape,
  events: eventsShape,
  frameworks: frameworksShape,
  framework: frameworkShape,
} as const;

/** The name of a published schema. */
export type ShapeName = keyof typeof dataShapes;

/** The content of a JSON file, by the name of its schema. */
export type DataOf<Name extends ShapeName> = z.output<(typeof dataShapes)[Name]>;

/**
 * Returns a published JSON Schema (draft 2020-12) with its own URL as `$id`. It allows fields that it does not name, so
 * that a file with a new field is valid under an earlier schema.
 */
export function dataSchema(name: ShapeName, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataShapes[name], { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: address, title: name, ...schema };
}
