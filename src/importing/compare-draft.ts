import { parse } from 'yaml';
import type { KnownFacts } from './revision-yaml.ts';

/**
 * The differences between an import and an existing revision, as file names; those of `revision.yaml` have the fields
 * in brackets.
 */
export interface DraftComparison {
  differing: string[];
  /** Files that only the import has. */
  missing: string[];
  /** Files that only the existing revision has. */
  extra: string[];
  /** The fields of `revision.yaml` that were compared. */
  fields: string[];
}

/**
 * Compares the sections of an import with the files of an existing revision, by file name. Of `revision.yaml`, which an author
 * may have written, it compares only the facts that the import knows.
 */
export function compareDraft(
  imported: ReadonlyMap<string, string>,
  facts: KnownFacts,
  existing: ReadonlyMap<string, string>,
): DraftComparison {
  const existingYaml = existing.get(revisionFile);
  const known = Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const written = existingYaml === undefined ? {} : fieldsOf(existingYaml);
  const fields = known.filter(([name, value]) => !agrees(name, value, written[name])).map(([name]) => name);
  const sections = [...imported].filter(([name, text]) => existing.has(name) && existing.get(name) !== text);
  return {
    differing: [
      ...sections.map(([name]) => name),
      ...(existingYaml !== undefined && fields.length > 0 ? [`${revisionFile} (${fields.join(', ')})`] : []),
    ],
    missing: [...imported.keys(), revisionFile].filter((name) => !existing.has(name)),
    extra: [...existing.keys()].filter((name) => name !== revisionFile && !imported.has(name)),
    fields: known.map(([name]) => name),
  };
}

const revisionFile = 'revision.yaml';

/** Returns the fields of a YAML file, or none if it cannot be parsed: then nothing agrees with it. */
function fieldsOf(text: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(text);
    return fields && typeof fields === 'object' ? { ...fields } : {};
  } catch {
    return {};
  }
}

/** A date agrees with any time of that date, because an author may know the time. */
function agrees(name: string, value: string, written: unknown): boolean {
  if (typeof written !== 'string') return false;
  return (
    written.trim() === value.trim() || (name === 'publishedAt' && /^.{10}$/.test(value) && written.startsWith(value))
  );
}
