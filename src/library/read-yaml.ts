import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { schemaProblem } from './schema-problem.ts';
import { parseYaml, placesIn, type YamlPlaces } from './yaml-places.ts';
import { yamlProblems } from './yaml-problems.ts';

/** A YAML text that fits its schema, with the positions of its values; or the problems that it has. */
export type YamlResult<T> = { data: T; places: YamlPlaces } | { problems: Problem[] };

/** Parses a YAML text and validates it. Positions count from the start of the text. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): YamlResult<z.output<Schema>> {
  const { document, at } = parseYaml(text);
  const problems = yamlProblems(document, text, path, at);
  if (problems.length > 0) return { problems };
  const places = placesIn({ document, at });
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, places };
  return { problems: result.error.issues.flatMap((issue) => schemaProblem(issue, path, places, schema)) };
}
