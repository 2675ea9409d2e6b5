import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** Returns the problems of an issue that a schema found; only unknown fields can be several. */
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
      message: `There is no field “${[...issue.path.map(String), key].join('.')}” here.`,
      hint: `Remove it or correct its name; the fields here are ${known.join(', ')}.`,
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const position = places.keyPositionOf(issue.path.slice(0, -1), key);
    const message = `${field} ${expectationOf(issue)}.`;
    return [{ path, ...position, rule: 'invalid-value', message, hint: `Correct “${key}”.` }];
  }
  const { rule, fix } = paramsOf(issue);
  if (!places.has(issue.path)) {
    const hint = fix ?? (issue.code === 'custom' ? `${issue.message}.` : 'Add it.');
    return [{ ...place, rule: 'missing-field', message: `${field} is missing.`, hint }];
  }
  const source = places.sourceOf(issue.path);
  if (issue.code === 'invalid_type') {
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
      rule: rule ?? 'invalid-value',
      message: `${field} ${expectationOf(issue)}.`,
      hint: fix ?? (source ? `Correct “${source}”.` : 'Correct it.'),
    },
  ];
}

/** Returns what a value must be, as the rest of a sentence about it. Every schema begins its own messages with “Must”. */
function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be ${listOf(issue.values.map((value) => `“${String(value)}”`))}`;
  const { message = issue.message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function listOf(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} or ${last}` : last;
}

/** Returns the rule and the fix that a schema names for a check of its own. */
function paramsOf(issue: z.core.$ZodIssue): { rule?: string; fix?: string } {
  return issue.code === 'custom' ? { ...issue.params } : {};
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a set of fields',
    record: 'a set of fields',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

/** Returns the schema of a value inside a list, a record or a set of fields. */
function innerSchema(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType {
  const outer = withoutDefault(schema);
  if (outer instanceof z.ZodArray) return outer.element;
  if (outer instanceof z.ZodRecord) return outer.valueType;
  return (outer instanceof z.ZodObject && outer.shape[String(key)]) || outer;
}

/** Returns the names of the fields of a set of them. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  const fields = withoutDefault(schema);
  return fields instanceof z.ZodObject ? Object.keys(fields.shape) : [];
}

function withoutDefault(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped ? withoutDefault(schema.unwrap()) : schema;
}
