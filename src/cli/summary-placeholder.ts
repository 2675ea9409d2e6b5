import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../library/content-files.ts';
import { yamlPlaces } from '../library/yaml-places.ts';
import type { RevisionName } from '../model/policy.ts';
import { folderOf } from '../model/urls.ts';
import type { Problem } from '../model/problem.ts';

/** The summary of a new draft until its editor writes one. A draft that still has it cannot be sealed. */
export const summaryPlaceholder = 'Say here in a sentence what changed.';

/**
 * Returns the problem of a draft whose summary is still the placeholder; empty if it is not, or if there is no
 * `revision.yaml`.
 */
export function summaryProblem(folder: string, { policy, date }: RevisionName): Problem[] {
  const file = path.join(folder, folderOf(policy), date, 'revision.yaml');
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
