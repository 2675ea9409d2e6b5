import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** Returns the problems for an issue that Zod reports: one for each unknown key, otherwise one. */
export function schemaProblem(
  issue: z.core.$ZodIssue,
  path: string,
  places: YamlPlaces,
  schema: z.core.$ZodType,
): Problem[] {
  const name = issue.path.map(String).join('.');
  const field = name ? `Field “${name}”` : 'The file';
  const place = { path, ...places.positionOf(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(issue.path.reduce(innerSchema, schema));
    return issue.keys.map((key) => ({
      path,
      ...places.keyPositionOf(issue.path, key),
      rule: 'unknown-field',
      message: `Field “${[...issue.path.map(String), key].join('.')}” is not known here.`,
      hint: `Remove it or correct its name; the fields here are ${known.join(', ')}.`,
    }));
  }
  if (issue.path.length > 0 && !places.has(issue.path)) {
    const hint = issue.code === 'custom' ? `${issue.message}.` : 'Add it.';
    return [{ ...place, rule: 'missing-field', message: `${field} is missing.`, hint }];
  }
  if (issue.code === 'invalid_type') {
    const source = places.sourceOf(issue.path);
    const key = issue.path.at(-1);
    if (source === '' && typeof key === 'string') {
      const position = places.keyPositionOf(issue.path.slice(0, -1), key);
      const hint = `Write ${typeName(issue.expected)}.`;
      return [{ path, ...position, rule: 'missing-field', message: `${field} has no value.`, hint }];
    }
    const hint =
      issue.expected === 'string' && source ? `Put it in quotes: '${source}'.` : `Write ${typeName(issue.expected)}.`;
    return [{ ...place, rule: 'wrong-type', message: `${field} must be ${typeName(issue.expected)}.`, hint }];
  }
  return [
    {
      ...place,
      rule: ruleOf(issue) ?? 'invalid-value',
      message: `${field} is not valid.`,
      hint: `${issue.message.replace(/\.$/, '')}.`,
    },
  ];
}

/** Returns the rule id that a custom check in a schema names, or `undefined` if it names none. */
function ruleOf(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? issue.params?.rule : undefined;
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'a set of fields',
    record: 'a set of fields',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

/** Returns the schema of the value at a key of a list, record or object. */
function innerSchema(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType {
  const outer = withoutDefault(schema);
  if (outer instanceof z.ZodArray) return outer.element;
  if (outer instanceof z.ZodRecord) return outer.valueType;
  return (outer instanceof z.ZodObject && outer.shape[String(key)]) || outer;
}

/** Returns the field names of an object schema, or none for any other schema. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  const fields = withoutDefault(schema);
  return fields instanceof z.ZodObject ? Object.keys(fields.shape) : [];
}

function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped ? withoutDefault(schema.unwrap()) : schema;
}
