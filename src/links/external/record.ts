import { readFileSync } from 'node:fs';
import type { EntryData } from '../../library/library-types.ts';
import { replaceFile } from '../../library/replace-file.ts';
import { isAlive, isDead, type Outcome } from './outcome.ts';
import { setYamlFields, type YamlFields } from './set-yaml-fields.ts';

/** The fields of a reference that record earlier checks, or a URL that replaces it. */
export type Recorded = Pick<EntryData<'references'>, 'sha256' | 'deadSince' | 'archived' | 'replacedBy' | 'finalUrl'>;

/**
 * Returns the fields to record in a reference on a day. Returns none if the host is blocked or was not checked, or if the
 * document has changed, which a person has to look at first.
 */
export function fieldsToRecord(outcome: Outcome, before: Recorded, today: string): YamlFields {
  const { verdict, document, permanent, finalUrl } = outcome;
  if (isDead(verdict)) return { status: verdict, deadSince: before.deadSince ?? today };
  if (!isAlive(verdict) || isOtherDocument(outcome, before)) return {};
  return {
    status: verdict,
    lastVerified: today,
    deadSince: undefined,
    finalUrl: permanent ? finalUrl : undefined,
    ...(document && { sha256: document.sha256, bytes: document.bytes }),
  };
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
