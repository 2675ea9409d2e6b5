import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { schemaProblem } from './schema-problem.ts';
import { parseYaml, placesIn, type YamlPlaces } from './yaml-places.ts';
import { yamlProblems } from './yaml-problems.ts';

/** The data of a YAML text and the positions of its values, or its problems. */
export type YamlResult<T> = { data: T; places: YamlPlaces } | { problems: Problem[] };

/** Returns the data of a YAML text, or its problems if it cannot be parsed or does not fit the schema. */
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
