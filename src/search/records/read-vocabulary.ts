import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../../model/problem.ts';
import type { AuthoredConcept } from '../engine/vocabulary.ts';
import { conceptSchema } from '../../schemas/concept.ts';
import { displayPath } from '../../library/content-files.ts';
import { readYaml } from '../../library/read-yaml.ts';

/** Reads the field's vocabulary, in the order of its ids. Throws an error that lists what is wrong with it. */
export function readVocabulary(folder = path.resolve('src/field/vocabulary')): AuthoredConcept[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const full = path.join(folder, name);
      const result = readYaml(readFileSync(full, 'utf8'), displayPath(full), conceptSchema);
      if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
      return { id: name.replace(/\.yaml$/, ''), ...result.data };
    });
}
