import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { formatProblem } from '../model/problem.ts';
import { displayPath } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Returns the content of each YAML file in a folder with its id (the file name without extension), sorted by id. Throws
 * an error that lists the problems of the first invalid file.
 */
export function readField<Schema extends z.ZodType<object>>(
  folder: string,
  schema: Schema,
): (z.output<Schema> & { id: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const result = readYaml(readFileSync(file, 'utf8'), displayPath(file), schema);
      if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
      return { id: name.replace(/\.yaml$/, ''), ...result.data };
    });
}

/** Returns the path of a folder in `src/field/`. */
export function fieldFolder(name: string): string {
  const fromThisFile = path.join(import.meta.dirname, '..', 'field', name);
  // a build runs this code from Astro's bundle, with the repository as the working directory
  return existsSync(fromThisFile) ? fromThisFile : path.resolve('src/field', name);
}
