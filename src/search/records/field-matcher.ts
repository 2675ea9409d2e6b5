import { existsSync, readFileSync } from 'node:fs';
import { fieldFolder } from '../../library/read-field.ts';
import type { ModelFile } from '../engine/matcher/model-file.ts';

/** A trained matcher with the digest of what it was trained from. */
export interface FieldMatcher {
  from: string;
  model: ModelFile;
}

/**
 * Returns the matcher of the questions of `src/field/`, which `npm run matcher` writes: companies that ask no others need not
 * train their own. Returns `undefined` if it was trained from anything else than `from` says.
 */
export function fieldMatcher(from: string, file = fieldMatcherFile()): ModelFile | undefined {
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as FieldMatcher;
  return kept.from === from ? kept.model : undefined;
}

/** Returns the path of the file with the matcher of the questions of `src/field/`. */
export function fieldMatcherFile(): string {
  return fieldFolder('matcher.json');
}
