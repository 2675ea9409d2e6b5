import { parse } from 'yaml';
import type { FoundFacts } from './revision-yaml.ts';

/** How an import differs from the revision that is there: names of files, the fields of `revision.yaml` in brackets. */
export interface DraftComparison {
  differing: string[];
  missing: string[];
  /** Files there that the import does not have. */
  more: string[];
  /** The fields of `revision.yaml` that were compared. */
  fields: string[];
}

/**
 * Compares the sections that an import gives with the files of a revision, by name. Of `revision.yaml`, which its author may
 * have written, it compares the facts that the import was given or found.
 */
export function compareDraft(
  made: ReadonlyMap<string, string>,
  facts: FoundFacts,
  there: ReadonlyMap<string, string>,
): DraftComparison {
  const about = there.get(revisionFile);
  const wanted = Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const stated = about === undefined ? {} : fieldsOf(about);
  const fields = wanted.filter(([name, value]) => !agrees(name, value, stated[name])).map(([name]) => name);
  const differing = [...made].filter(([name, text]) => there.has(name) && there.get(name) !== text);
  return {
    differing: [
      ...differing.map(([name]) => name),
      ...(about !== undefined && fields.length > 0 ? [`${revisionFile} (${fields.join(', ')})`] : []),
    ],
    missing: [...made.keys(), revisionFile].filter((name) => !there.has(name)),
    more: [...there.keys()].filter((name) => name !== revisionFile && !made.has(name)),
    fields: wanted.map(([name]) => name),
  };
}

const revisionFile = 'revision.yaml';

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(text);
    return fields && typeof fields === 'object' ? { ...fields } : {};
  } catch {
    // what cannot be read agrees with nothing
    return {};
  }
}

/** A day agrees with a time of that day: an author may know it better. */
function agrees(name: string, wanted: string, stated: unknown): boolean {
  if (typeof stated !== 'string') return false;
  return (
    stated.trim() === wanted.trim() || (name === 'publishedAt' && /^.{10}$/.test(wanted) && stated.startsWith(wanted))
  );
}
