import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import { yamlPlaces } from '../library/yaml-places.ts';
import type { Problem } from '../model/problem.ts';

/** What a new draft says in place of its summary; a draft that still says it is not sealed. */
export const summaryPlaceholder = 'Say here in a sentence what changed.';

/** The problem that a draft still says this, whatever else may be wrong with it. */
export function summaryProblem(folder: string, date: string): Problem[] {
  const file = path.join(folder, 'policy', date, 'revision.yaml');
  if (!existsSync(file)) return [];
  const places = yamlPlaces(readFileSync(file, 'utf8'));
  if (places.sourceOf(['summary'])?.trim() !== summaryPlaceholder) return [];
  return [
    {
      path: displayPath(file),
      ...places.positionOf(['summary']),
      rule: 'missing-field',
      message: 'Field “summary” does not say what changed yet.',
      hint: 'Write it in a sentence.',
    },
  ];
}
