import type { Library } from '../../library/library-types.ts';
import { inForceReadme, packFolder } from './in-force-readme.ts';
import { type PackedRevision, type PackPlace, revisionFiles } from './packs.ts';
import { type PackFile, zipFiles } from './zip-files.ts';

/**
 * Returns the evidence pack of everything in force on a day as a ZIP file: a folder for each policy, a table of contents, and
 * the checksums of all. `packed` are the revisions in force, `others` the answers and the registers.
 */
export function inForcePack(
  library: Library,
  packed: readonly PackedRevision[],
  others: readonly PackFile[],
  place: PackPlace,
): Uint8Array {
  const files = packed.flatMap((one) =>
    revisionFiles(library, one, place).map((file) => ({ ...file, name: packFolder(one.revision.policy) + file.name })),
  );
  const revisions = packed.map(({ revision }) => revision);
  const readme = { name: 'README.txt', content: inForceReadme(library, revisions, others, place) };
  return zipFiles(`evidence-in-force-${place.day}`, [readme, ...others, ...files], place.day);
}
