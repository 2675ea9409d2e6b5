import { existsSync } from 'node:fs';
import path from 'node:path';
import { dayError } from '../model/day.ts';
import { displayPath } from './content-files.ts';
import { SettingError } from './setting-error.ts';

/** The date of the draft that PREVIEW names, which is then taken as sealed; undefined where it names none. */
export function previewedDraft(folder: string): string | undefined {
  const date = process.env.PREVIEW;
  if (!date) return undefined;
  const fault = dayError(date);
  if (fault) throw new SettingError(`PREVIEW names a draft by its date. ${fault}`);
  if (existsSync(path.join(folder, 'policy', date))) return date;
  throw new SettingError(
    `PREVIEW is ${date}, and ${displayPath(folder)} has no draft of that date. Make one with npm run new:revision -- ${date}.`,
  );
}

/** Refuses PREVIEW where a site is built: a draft is never published. */
export function refusePreview(): void {
  const date = process.env.PREVIEW;
  if (!date) return;
  throw new SettingError(
    `PREVIEW is ${date}, and a build never publishes a draft. Unset PREVIEW, or seal the draft with npm run seal -- ${date}.`,
  );
}
