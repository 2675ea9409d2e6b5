import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareDraft } from '../importing/compare-draft.ts';
import type { FoundFacts } from '../importing/revision-yaml.ts';
import { displayPath } from '../library/content-files.ts';
import { pluralize } from '../model/pluralize.ts';
import { refuse } from './report.ts';

/**
 * Prints how an existing draft compares with an import, which never overwrites it. If they differ, exits with code 1.
 */
export function reportComparison(draft: string, files: ReadonlyMap<string, string>, facts: FoundFacts): void {
  const place = displayPath(draft);
  if (!statSync(draft).isDirectory()) refuse(`${place} exists already and is no folder. Nothing is written.`);
  const { differing, missing, more, fields } = compareDraft(files, facts, filesIn(draft));
  const differences = [
    ...(differing.length > 0 ? [`differs: ${differing.join(', ')}`] : []),
    ...(missing.length > 0 ? [`lacks: ${missing.join(', ')}`] : []),
    ...(more.length > 0 ? [`has besides: ${more.join(', ')}`] : []),
  ];
  if (differences.length > 0) {
    refuse(`${place} exists already, and ${differences.join('; and ')}. Nothing is written.`);
  }
  console.log(
    `${place} exists already with the same ${pluralize(files.size, 'section')}, byte for byte, and the same ${fields.join(', ')} in revision.yaml. Nothing is written.`,
  );
}

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && statSync(path.join(folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
