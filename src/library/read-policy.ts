import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import { type ContentFile, displayPath, filesByRevision } from './content-files.ts';
import { checkRevisionOrder } from './check-revision-order.ts';
import { type RevisionResult, readRevision } from './read-revision.ts';
import { checkSeals, firstSealDigest, missingFiles, readSeals, sealedDates, sealsName, sealsOf } from './seals.ts';
import type { SectionCache } from './section-cache.ts';

/**
 * Returns every revision in `policy/`, the ids of the sealed ones, the digest of the one that was sealed first, and the
 * problems of both revisions and seals.
 */
export function readPolicy(
  files: readonly ContentFile[],
  folder: string,
  {
    assumeSealed = [],
    cache,
  }: { assumeSealed?: string | readonly string[] | undefined; cache?: SectionCache | undefined },
): { read: RevisionResult[]; sealed: Set<string>; origin: string; problems: Problem[] } {
  const sealsFile = files.find(({ name }) => name === sealsName);
  const { seals, problems } = readSeals(sealsFile?.bytes.toString('utf8') ?? '', sealsFile?.path ?? '');
  const sealedBefore = sealedDates(seals);
  for (const id of [assumeSealed].flat().filter((id) => !sealedBefore.has(id))) {
    for (const [name, seal] of sealsOf(id, files)) seals.set(name, seal);
  }
  const sealed = sealedDates(seals);
  const policyFolder = path.join(folder, 'policy');
  const filesOf = filesByRevision(files);
  const missing = missingFiles(seals, files);
  // a folder without files is reported, and a link to a folder is seen only by the files in it
  const ids = [...new Set([...revisionFolders(policyFolder), ...filesOf.keys()])].sort(compareRevisionIds);
  const read = ids.map((date) =>
    readRevision(date, filesOf.get(date) ?? [], displayPath(path.join(policyFolder, date)), {
      sealed: sealed.has(date),
      missing: missing.get(date) ?? [],
      cache,
    }),
  );
  return {
    read,
    sealed,
    origin: firstSealDigest(seals),
    problems: [
      ...problems,
      ...checkSeals(seals, files, sealsFile?.path ?? '', problems.length === 0),
      ...read.flatMap((result) => result.problems),
      ...checkRevisionOrder(read),
    ],
  };
}

function revisionFolders(policyFolder: string): string[] {
  if (!statSync(policyFolder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(policyFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
}
