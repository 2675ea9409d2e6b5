import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareDraft } from '../importing/compare-draft.ts';
import type { KnownFacts } from '../importing/revision-yaml.ts';
import { displayPath } from '../library/content-files.ts';
import { pluralize } from '../model/pluralize.ts';
import { nextOfDay } from '../model/revision-id.ts';
import { refuse } from './report.ts';

/** The comparison of an import with the existing folder of the same date. `message` says it in a sentence. */
export interface ImportComparison {
  isSame: boolean;
  message: string;
}

/**
 * Prints how an import compares with the existing revision, which is never overwritten. If they differ, says how to import a
 * later revision of that day, and exits with 1.
 */
export function reportComparison(draft: string, files: ReadonlyMap<string, string>, facts: KnownFacts): void {
  const { isSame, message } = compareWithExisting(draft, files, facts);
  if (!isSame) {
    const next = nextOfDay(path.basename(draft), readdirSync(path.dirname(draft)));
    refuse(`${message} If it is a later revision of that day, import it with --date ${next}.`);
  }
  console.log(message);
}

/** Returns how an import compares with the existing folder of the same date. */
export function compareWithExisting(
  draft: string,
  files: ReadonlyMap<string, string>,
  facts: KnownFacts,
): ImportComparison {
  const folder = displayPath(draft);
  if (!statSync(draft).isDirectory()) {
    return { isSame: false, message: `${folder} already exists and is not a folder. Nothing was written.` };
  }
  const { differing, missing, extra, fields } = compareDraft(files, facts, filesIn(draft));
  const differences = [
    ...(differing.length > 0 ? [`Different: ${differing.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`Only in the import: ${missing.join(', ')}.`] : []),
    ...(extra.length > 0 ? [`Only in the folder: ${extra.join(', ')}.`] : []),
  ];
  if (differences.length > 0) {
    return { isSame: false, message: `${folder} already exists. ${differences.join(' ')} Nothing was written.` };
  }
  const same = `the same ${pluralize(files.size, 'section')}, byte for byte`;
  return {
    isSame: true,
    message: `${folder} already exists with ${same}, and the same ${fields.join(', ')} in revision.yaml. Nothing was written.`,
  };
}

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && statSync(path.join(folder, name)).isFile(),
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
