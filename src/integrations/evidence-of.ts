import path from 'node:path';
import { type EvidenceFile, evidenceFiles } from '../exports/evidence/evidence-files.ts';
import { keptFiles } from '../exports/evidence/kept-files.ts';
import { readContentFiles } from '../library/content-files.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/load.ts';
import { withBase } from '../model/urls.ts';

/** Where the content lies, and where the site is published: origin, and base path without a slash at its end. */
export interface EvidenceSource {
  folder: string;
  site: string;
  base: string;
  /** The date of a draft that is taken as sealed. */
  sealing?: string | undefined;
  /** What was read from the folder, by whoever has it already. */
  library?: Library | undefined;
}

/** The PDF files and evidence packs of a content folder; none while it has problems, which are reported elsewhere. */
export function evidenceOf({
  folder,
  site,
  base,
  sealing,
  library = loadLibrary(folder, { sealing }).library,
}: EvidenceSource): EvidenceFile[] {
  if (!library) return [];
  const kept = keptFiles(path.join(process.env.CACHE_DIR || '.cache', 'evidence'));
  const absolute = (address: string) => new URL(withBase(base, address), site).href;
  return evidenceFiles(library, readContentFiles(folder), absolute, kept);
}
