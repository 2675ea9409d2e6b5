import { readFileSync } from 'node:fs';
import type { EntryData } from '../../library/library-types.ts';
import { replaceFile } from '../../library/replace-file.ts';
import { isDead, isThere, type Outcome } from './outcome.ts';
import { type Fields, withFields } from './with-fields.ts';

/** What was recorded of a reference before. */
export type Recorded = Pick<EntryData<'references'>, 'sha256' | 'deadSince' | 'archived' | 'replacedBy' | 'finalUrl'>;

/**
 * What a check's outcome leaves in a reference's file on a day: nothing where a host is blocked or could not be asked, and
 * nothing where the document is another one than before, until a person has looked at it.
 */
export function fieldsToRecord(outcome: Outcome, before: Recorded, today: string): Fields {
  const { verdict, document, permanent, finalUrl } = outcome;
  if (isDead(verdict)) return { status: verdict, deadSince: before.deadSince ?? today };
  if (!isThere(outcome) || isOtherDocument(outcome, before)) return {};
  return {
    status: verdict,
    lastVerified: today,
    deadSince: undefined,
    finalUrl: permanent ? finalUrl : undefined,
    ...(document && { sha256: document.sha256, bytes: document.bytes }),
  };
}

/** Whether an address answers with another document than the one recorded. */
export function isOtherDocument({ document }: Outcome, before: Recorded): boolean {
  return document !== undefined && before.sha256 !== undefined && document.sha256 !== before.sha256;
}

/** Writes fields into a YAML file and nothing else; whether there was anything to write. */
export function recordFields(file: string, fields: Fields): boolean {
  const text = readFileSync(file, 'utf8');
  const result = withFields(text, fields);
  if (result === text) return false;
  replaceFile(file, result);
  return true;
}
