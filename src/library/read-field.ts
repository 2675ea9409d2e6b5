import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { formatProblem } from '../model/problem.ts';
import { displayPath } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** Returns the data of a folder's YAML files, each with its id, in the order of their names. Throws an error that lists the first invalid file's problems. */
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

/** Returns the path of a folder of `src/field/`, whatever the working directory. */
export function fieldFolder(name: string): string {
  const beside = path.join(import.meta.dirname, '..', 'field', name);
  // a build runs this code from its bundle, with the repository as its working directory
  return existsSync(beside) ? beside : path.resolve('src/field', name);
}
