import { readFileSync } from 'node:fs';
import type { EntryData } from '../../library/library-types.ts';
import { replaceFile } from '../../library/replace-file.ts';
import { isAlive, isDead, type Outcome } from './outcome.ts';
import { setYamlFields, type YamlFields } from './set-yaml-fields.ts';

/** The fields of a reference that record earlier checks, or a URL that replaces it. */
export type Recorded = Pick<
  EntryData<'references'>,
  'sha256' | 'deadSince' | 'changedSince' | 'changedTo' | 'archived' | 'archivedSha256' | 'replacedBy' | 'finalUrl'
>;

/** Returns the fields to record in a reference on a day. Returns none if the host is blocked or was not checked. */
export function fieldsToRecord(outcome: Outcome, before: Recorded, today: string): YamlFields {
  const { verdict, document, permanent, finalUrl } = outcome;
  if (isDead(verdict)) return { status: verdict, deadSince: before.deadSince ?? today };
  if (!isAlive(verdict)) return {};
  if (document && isOtherDocument(outcome, before)) {
    const changedSince = before.changedTo === document.sha256 ? (before.changedSince ?? today) : today;
    return { status: 'changed', deadSince: undefined, changedSince, changedTo: document.sha256 };
  }
  return {
    status: verdict,
    lastVerified: today,
    deadSince: undefined,
    changedSince: undefined,
    changedTo: undefined,
    finalUrl: permanent ? finalUrl : undefined,
    ...(document && { sha256: document.sha256, bytes: document.bytes }),
  };
}

/** Returns the fields to record in a reference after its archived copy was checked: the SHA-256 of the copy, once. */
export function archiveToRecord({ verdict, document }: Outcome, { archivedSha256 }: Recorded): YamlFields {
  return isAlive(verdict) && document && !archivedSha256 ? { archivedSha256: document.sha256 } : {};
}

/** Returns true if a URL returns a different document than the recorded one. */
export function isOtherDocument({ document }: Outcome, { sha256 }: Recorded): boolean {
  return document !== undefined && sha256 !== undefined && document.sha256 !== sha256;
}

/** Sets fields in a YAML file; returns false if the file already has them and was not written. */
export function recordFields(file: string, fields: YamlFields): boolean {
  const text = readFileSync(file, 'utf8');
  const result = setYamlFields(text, fields);
  if (result === text) return false;
  replaceFile(file, result);
  return true;
}
