import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { formatProblem } from '../model/problem.ts';
import { correspondenceSchema, frameworkSchema } from '../schemas/framework.ts';
import { displayPath } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** A framework as the field knows it, without what a company says to it. */
export type KnownFramework = z.output<typeof frameworkSchema> & { id: string };

/** Which items of two editions correspond, both ways. */
export type Correspondence = z.output<typeof correspondenceSchema>;

/** The frameworks that the program knows and the correspondences between their editions. */
export interface KnownFrameworks {
  /** In the order in which they are shown. */
  frameworks: KnownFramework[];
  correspondences: Correspondence[];
}

const order = ['iso-27001-2022', 'iso-27001-2013', 'gdpr', 'dora', 'nis2', 'caiq-4'];

/** Reads the frameworks. Throws an error that lists what is wrong with them. */
export function readFrameworks(folder = frameworksFolder()): KnownFrameworks {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    frameworks: readFolder(folder, frameworkSchema)
      .map(({ id, data }) => ({ id, ...data }))
      .sort((a, b) => rank(a.id) - rank(b.id)),
    correspondences: readFolder(path.join(folder, 'correspondences'), correspondenceSchema).map(({ data }) => data),
  };
}

/** A check may be started in another folder, and a build runs this code from somewhere else. */
function frameworksFolder(): string {
  const here = path.resolve('src/field/frameworks');
  return existsSync(here) ? here : path.join(import.meta.dirname, '..', 'field', 'frameworks');
}

function readFolder<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): { id: string; data: z.output<Schema> }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const full = path.join(folder, name);
      const result = readYaml(readFileSync(full, 'utf8'), displayPath(full), schema);
      if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
      return { id: name.replace(/\.yaml$/, ''), data: result.data };
    });
}
